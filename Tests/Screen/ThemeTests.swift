import Foundation
import Testing

@testable import Screen

@Suite struct ThemeTests {
  @Test(arguments: Theme.allCases, [8, 16, 256])
  func `every ink can be read on its background`(theme: Theme, colours: Int) throws {
    // Eight colours have no white: the lightest they can do on grey stays below the seven of the rest.
    let least = theme == .hoogContrast ? 7.0 : 4.5
    for ink in Ink.allCases {
      let look = theme.look(of: Style(ink), colours: colours)
      let (ink, ground) = (try #require(look.foreground), try #require(look.background))
      #expect(ink < colours && ground < colours)
      #expect(Self.contrast(ink, ground) >= least, "\(ink) on \(ground)")
    }
  }

  @Test(arguments: Theme.allCases, [0, 8, 16, 256])
  func `what must stand out does so without colour or with one of its own`(theme: Theme, colours: Int) {
    let plain = theme.look(of: .text, colours: colours)
    for ink in [Ink.accent, .title, .dream, .light, .warning] {
      #expect(theme.look(of: Style(ink), colours: colours) != plain, "\(ink)")
    }
    #expect(theme.look(of: .text.bolded(), colours: colours).bold)
    #expect(theme.look(of: .text.underline(), colours: colours).underlined)
    #expect(theme.look(of: .text.reverse(), colours: colours).reversed)
  }

  @Test func `without colours the terminal's own are used`() {
    for ink in Ink.allCases {
      let look = Theme.licht.look(of: Style(ink), colours: 0)
      #expect(look.foreground == nil && look.background == nil)
    }
  }

  /// The contrast ratio of WCAG 2 between two colours of xterm's palette.
  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let (dark, bright) = (min(luminance(one), luminance(other)), max(luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)
  }

  private static let first = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]

  private static func luminance(_ index: Int) -> Double {
    let channels: [Int]
    if index < 16 {
      channels = [first[index] >> 16, first[index] >> 8 & 0xFF, first[index] & 0xFF]
    } else if index < 232 {
      let levels = [0, 95, 135, 175, 215, 255]
      channels = [levels[(index - 16) / 36], levels[(index - 16) / 6 % 6], levels[(index - 16) % 6]]
    } else {
      channels = Array(repeating: 8 + 10 * (index - 232), count: 3)
    }
    let linear = channels.map { channel in
      let part = Double(channel) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }
}
