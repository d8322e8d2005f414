// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// A pattern as it was read.
    indirect enum Tree: Sendable {
        case empty
        case scalar(UInt32)
        case set(ScalarSet)
        case sequence([Tree])
        case choice([Tree])
        case repeated(Tree, min: Int, max: Int?)
        case boundary(Boundary)
        /// A look-around, by its index among the parser's.
        case look(Int, isNegated: Bool)
    }

    /// The pattern that a look-around looks for.
    struct LookTree: Sendable {
        let body: Tree
        let isAhead: Bool
        let isNegated: Bool
    }
}

extension Pattern.Tree {
    /// The scalars this stands for, when it always matches exactly one.
    var asSet: Pattern.ScalarSet? {
        switch self {
        case .scalar(let value): Pattern.ScalarSet([value...value])
        case .set(let set): set
        default: nil
        }
    }

    /// Whether this only ever matches at the start of the text.
    var isAnchored: Bool {
        switch self {
        case .boundary(.textStart): true
        case .sequence(let parts): parts.first { !$0.isZeroWidth || $0.isAnchored }?.isAnchored ?? false
        case .choice(let parts): parts.allSatisfy(\.isAnchored)
        case .repeated(let body, let min, _): min > 0 && body.isAnchored
        default: false
        }
    }

    private var isZeroWidth: Bool {
        switch self {
        case .empty, .boundary, .look: true
        default: false
        }
    }
}
