// SPDX-License-Identifier: Apache-2.0

/// The version of an aws CLI, from what `aws --version` prints: `aws-cli/2.15.0 Python/3.11.6 …`.
struct AWSVersion: CustomStringConvertible {
    static let minimum = "version 2, or 1.18 at least, is needed"

    let numbers: [Int]

    init?(_ text: String) {
        guard let start = text.range(of: "aws-cli/") else { return nil }
        let version = text[start.upperBound...].prefix { $0.isNumber || $0 == "." }
        numbers = version.split(separator: ".").compactMap { Int($0) }
        guard numbers.count >= 2 else { return nil }
    }

    var isEnough: Bool { numbers[0] >= 2 || numbers[0] == 1 && numbers[1] >= 18 }

    var description: String { numbers.map(String.init).joined(separator: ".") }
}
