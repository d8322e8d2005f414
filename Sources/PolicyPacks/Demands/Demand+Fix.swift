// SPDX-License-Identifier: Apache-2.0

extension Demand {
    /// What to do where it is not met.
    var fix: String {
        switch self {
        case .isTrue(let path, _): "set \(path) to true"
        case .isFalse(let path, _): "set \(path) to false"
        case .isOneOf(let path, let texts, _): "set \(path) to \(texts.joined(separator: " or "))"
        case .isNoneOf(let path, let texts, _): "set \(path) to something else than \(texts.joined(separator: ", "))"
        case .hasPart(let path, let part, _): "take a \(path) with \(part)"
        case .isGiven(let path): "give it \(path)"
        case .isAbsent(let path): "leave out \(path)"
        case .isAtLeast(let path, let number, _): "set \(path) to \(number) or more"
        case .isAtMost(let path, let number, _): "set \(path) to \(number) or less"
        case .contains(let path, let texts): "add \(texts.joined(separator: ", ")) to \(path)"
        case .containsNone(let path, let texts): "take \(texts.joined(separator: ", ")) out of \(path)"
        case .hasAtLeast(let path, let count): "give it \(count) or more of \(path)"
        case .entry(_, _, _, let name, let texts, _): "set \(name) to \(texts.joined(separator: " or "))"
        case .every(let path, let demand): "\(demand.fix), in each of \(path)"
        case .some(let path, let demand): "\(demand.fix), in one of \(path)"
        case .all(let demands): demands.map(\.fix).joined(separator: ", and ")
        case .any(let demands): demands.map(\.fix).joined(separator: ", or ")
        case .system(let fix, _): fix
        }
    }
}
