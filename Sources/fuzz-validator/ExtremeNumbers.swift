// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Puts numbers that nobody expects where numbers stand, alone or within texts.
enum ExtremeNumbers {
    private static let numbers = [
        "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615", "0", "-1", "1",
        "32", "33", "256", "65536", "2147483648", "4294967296", "1e308", "-1e308", "1e-320", "0.5", "1e18",
        "99999999999999999999999999999999999999", "-0",
    ]

    static func changed(_ root: Node, _ random: inout SplitMix) -> Node {
        let all = root.places { node in
            node.numberValue != nil || node.stringValue?.utf8.contains(where: isDigit) == true
        }
        guard !all.isEmpty else { return root }
        var changed = root
        for _ in 0...random.below(3) {
            let place = random.pick(all)
            changed = changed.replacing(place, extreme(changed[place], &random))
        }
        return changed
    }

    private static func extreme(_ node: Node, _ random: inout SplitMix) -> Node {
        let number = random.pick(numbers)
        guard let text = node.stringValue else { return random.once(in: 6) ? .string(number) : literal(number) }
        let runs = text.split(omittingEmptySubsequences: true) { !isDigit($0.utf8.first ?? 0) }
        guard let run = runs.randomElement(using: &random) else { return literal(number) }
        return .string(text[..<run.startIndex] + number + text[run.endIndex...])
    }

    /// The number as JSON writes it.
    private static func literal(_ text: String) -> Node { (try? JSONReader.read(text)) ?? .string(text) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
