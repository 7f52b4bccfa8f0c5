import Glibc

// Fills a store to measure with; never part of the product.
//
//     bench-store FOLDER sessies N                            closed sessions, each with a casus and one note
//     bench-store FOLDER notities N                           one running session with so many notes
//     bench-store FOLDER reizen CASUSSEN SESSIES NOTITIES     casussen with so many sessions, so many notes each
//     bench-store FOLDER lessen CASUSSEN SESSIES NOTITIES     the same, and others may learn from every note
//     bench-store FOLDER pakketten N ZINNEN                   so many packages of lessons, as files, of so many sentences each

let words = Array(CommandLine.arguments.dropFirst())
let numbers = words.dropFirst(2).compactMap { Int($0) }.filter { $0 >= 0 }
guard words.count > 2, numbers.count == words.count - 2 else { exit(2) }
switch (words[1], numbers.count) {
case ("sessies", 1): try Filling(folder: words[0]).sessies(numbers[0])
case ("notities", 1): try Filling(folder: words[0]).notities(numbers[0])
case ("reizen", 3):
  try Journeys(folder: words[0], casussen: numbers[0], sessies: numbers[1], notities: numbers[2]).fill()
case ("lessen", 3):
  let journeys = try Journeys(
    folder: words[0], casussen: numbers[0], sessies: numbers[1], notities: numbers[2], teaches: true)
  try journeys.fill()
case ("pakketten", 2): try Packages(folder: words[0]).fill(numbers[0], of: numbers[1])
default: exit(2)
}
