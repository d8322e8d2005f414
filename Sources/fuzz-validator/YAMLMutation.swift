// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel
import YAML

/// Breaks texts in YAML: its signs, its indentation, whole lines, and pieces that only YAML has put where they are not
/// expected.
enum YAMLMutation {
    private static let pieces = [
        "&a ", "*a", "<<: *a\n", "!Ref ", "!GetAtt ", "!Sub |\n", "!!str ", "!<x>", "? ", ": ", "- ", "-\n", "|2-\n",
        ">+\n", "[", "]", "{", "}",
        ", ", "\"", "'", "\\", "\\u00", "#", " #", "%YAML 1.1\n", "---\n", "...\n", "\t", "\r\n", "\r", "\n", "  ",
        "\u{85}", "\u{FEFF}", "~",
        "0x", "0777", "1:30:00", "1e5", "yes", "2001-01-01", "&a [*a]", "a: &b [", "*b, *b", "@", "`",
    ]

    static func broken(_ seed: String, _ random: inout SplitMix) -> [UInt8] {
        var lines = seed.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
        for _ in 0...random.below(6) {
            let index = random.below(lines.count)
            switch random.below(8) {
            case 0: lines[index] = Array(repeating: 0x20, count: random.below(5)) + lines[index]
            case 1: lines[index] = Array(lines[index].dropFirst(random.below(5)))
            case 2: lines.insert(lines[random.below(lines.count)], at: index)
            case 3 where lines.count > 1: lines.remove(at: index)
            case 4: lines.swapAt(index, random.below(lines.count))
            case 5: lines[index] = ByteMutation.broken(lines[index], &random)
            default:
                let place = random.below(lines[index].count + 1)
                lines[index].insert(contentsOf: random.pick(pieces).utf8, at: place)
            }
        }
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// A template in YAML. Reading it must give what is written so again; the form of an exponent may change the first time.
    static func written(_ root: Node) -> String {
        let text = YAMLWriter.write(root)
        let document = try? TemplateText.read(Array(text.utf8), file: "template.yaml")
        precondition(document.map { YAMLWriter.write($0.root) } == text, "what was written is not what is read")
        return text
    }
}
