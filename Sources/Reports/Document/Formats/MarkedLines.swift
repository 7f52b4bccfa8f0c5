/// The lines of something that was said, with its ★ and its quotation marks; there is always a line.
func marked(_ lines: [String], lichtje: Bool, quoted: Bool) -> [String] {
  var marked = lines.isEmpty ? [""] : lines
  if quoted {
    marked[0] = "“" + marked[0]
    marked[marked.count - 1] += "”"
  }
  if lichtje { marked[0] = "★ " + marked[0] }
  return marked
}
