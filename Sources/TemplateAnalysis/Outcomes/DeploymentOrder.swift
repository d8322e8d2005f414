// SPDX-License-Identifier: Apache-2.0

/// Which stack is deployed after which: each waits until those before it are there.
struct DeploymentOrder: Sendable {
    private let ranks: [Substring: Int]

    /// - Parameter prefixes: of the elements of each stack, as `network/`.
    init(_ prefixes: [String]) {
        ranks = Dictionary(
            prefixes.enumerated().map { ($1.dropLast(), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether there is one stack alone.
    var isEmpty: Bool { ranks.isEmpty }

    /// The place of the stack that makes an element; nil where there is one stack alone.
    func rank(of logicalID: String) -> Int? {
        ranks.isEmpty ? nil : ranks[logicalID.prefix { $0 != "/" }]
    }
}
