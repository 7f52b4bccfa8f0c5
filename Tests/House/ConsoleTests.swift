import Foundation
import Testing

@testable import Screen

/// On the console only what its fonts have can be read.
struct ConsoleTests {
  /// The signs that Debian's console fonts have (console-setup, Lat15 and Uni2 of Fixed, Terminus and VGA), besides letters.
  static let signs = Set(
    """
    ¡¢£¤¥¦§¨©«¬®¯°±²³´¶·¸¹»¼½¾¿×÷‐‑‒–—―‘’‚“”„•…‹›‼€№™←↑→↓−≈≠≡≤≥≪≫⊕⊖⊘⊙⊛⊜─━│┃┄┅┆┇┈┉┊┋┌┍┎┏┐┑┒┓└┕┖┗┘┙┚┛├┝┞┟┠┡┢┣┤┥┦┧┨┩┪┫\
    ┬┭┮┯┰┱┲┳┴┵┶┷┸┹┺┻┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊╋╌╍╎╏═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬╭╮╯╰╱╲╳╴╵╶╷╸╹╺╻╼╽╾╿█░▒■▮▲▴▶▸▼▾◀◂◈●☐☑☒♦✗✘
    """.unicodeScalars)

  /// What is read or written elsewhere than on a screen, or only where it can be drawn; each with its reason.
  static let elsewhere = [
    "Sources/Screen/Cells/CanvasSVG.swift": "a picture",
    "Sources/Screen/Cells/CanvasText.swift": "a canvas as the tests compare it",
    "Sources/Screen/Letters/BigLetters.swift": "block letters, which are not drawn on the console",
    "Sources/Panels/Parts/Plaatjes.swift": "pictures, which are not drawn on the console",
    "Sources/Screen/Terminal/ConsoleSigns.swift": "what stands for which",
    "Sources/Acts/PastedLine.swift": "signs before a line that is pasted",
  ]

  @Test func `every sign on a screen is in the fonts of the console, or another stands for it`() throws {
    var drawn = 0
    for room in ["Acts", "Loop", "Panels", "Screen", "Views", "Wording"] {
      for file in HouseTests.tree.swiftFiles(in: "Sources/" + room) where Self.elsewhere[file] == nil {
        for literal in try HouseTests.tree.source(file).literals {
          for sign in literal.text.unicodeScalars where !sign.isASCII && !sign.properties.isAlphabetic {
            drawn += 1
            let shown = ConsoleSigns.drawn(sign)
            #expect(shown.isASCII || Self.signs.contains(shown), "\(file):\(literal.line): \(sign)")
          }
        }
      }
    }
    #expect(drawn > 100, "no sign was found")
  }

  @Test func `what stands for a sign is in the fonts, and signs that are seen together stay apart`() {
    for group in ["●◉○◌", "►♦★✓·", "⚓◇■↔", "★◆●", "░▓█"] {
      let drawn = group.unicodeScalars.map(ConsoleSigns.drawn)
      #expect(Set(drawn).count == group.unicodeScalars.count, "\(group)")
      #expect(drawn.allSatisfy { $0.isASCII || Self.signs.contains($0) }, "\(group)")
    }
  }

  @Test func `who draws in block letters asks whether they can be read`() throws {
    for room in ["Panels", "Views"] {
      for file in HouseTests.tree.swiftFiles(in: "Sources/" + room) {
        let code = try HouseTests.tree.source(file).code.joined(separator: "\n")
        #expect(!code.contains("BigLetters.") || code.contains("hasBlocks"), "\(file)")
      }
    }
  }

  @Test func `the console is known by its name`() {
    #expect(["linux", "linux-16color", "screen.linux"].allSatisfy { ConsoleSigns.are(on: $0) })
    #expect(!["xterm-256color", "tmux", "", "linuxlike"].contains { ConsoleSigns.are(on: $0) })
  }
}
