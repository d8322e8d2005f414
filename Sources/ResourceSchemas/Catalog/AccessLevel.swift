// SPDX-License-Identifier: Apache-2.0

/// What an action does with its resource, as AWS's Service Authorization Reference says.
public enum AccessLevel: String, Sendable, CaseIterable, Comparable {
    case list
    case read
    case write
    case tag
    case permissions

    init?(letter: some StringProtocol) {
        guard let level = Self.allCases.first(where: { $0.rawValue.prefix(1) == letter }) else { return nil }
        self = level
    }

    public static func < (left: AccessLevel, right: AccessLevel) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
