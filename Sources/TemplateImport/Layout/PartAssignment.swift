// SPDX-License-Identifier: Apache-2.0

/// Which part of a long stack each element is in, so that parts refer to each other in one direction only.
struct PartAssignment {
    /// A part, or a piece of one that would be too long for a file.
    struct Piece: Hashable {
        let part: StackPart
        /// Counted from 1.
        let number: Int

        var typeName: String { part.typeName + (number > 1 ? String(number) : "") }
        /// Of the value that holds it.
        var name: String { typeName.prefix(1).lowercased() + typeName.dropFirst() }
    }

    /// In the order in which they are made.
    private(set) var pieces: [Piece] = []
    private(set) var piece: [ElementKey: Piece] = [:]

    /// The most that one file holds.
    private static let limit = 60

    /// - Parameters:
    ///   - order: dependencies first.
    ///   - types: the resource types; what has none is an input.
    ///   - references: what each refers to.
    init(_ order: [ElementKey], types: [ElementKey: String], references: [ElementKey: Set<ElementKey>]) {
        var parts: [ElementKey: StackPart] = [:]
        for key in order {
            let own = types[key].map { StackPart(typeNamed: $0) } ?? .inputs
            let others = (references[key] ?? []).compactMap { parts[$0] }
            // What refers to a later part belongs there.
            parts[key] = others.reduce(own) { $1.rawValue > $0.rawValue ? $1 : $0 }
        }
        for (part, target) in Self.merged(parts) where part != target {
            for (key, current) in parts where current == part { parts[key] = target }
        }
        for part in StackPart.allCases {
            let members = order.filter { parts[$0] == part }
            for (index, key) in members.enumerated() {
                // Of what follows the order of dependencies, no piece refers to a later one.
                let number = part == .inputs ? 1 : index / Self.limit + 1
                piece[key] = Piece(part: part, number: number)
                if index % Self.limit == 0, number == index / Self.limit + 1 {
                    pieces.append(Piece(part: part, number: number))
                }
            }
        }
    }

    /// A part of one or two resources is none: it goes with the next.
    private static func merged(_ parts: [ElementKey: StackPart]) -> [(StackPart, StackPart)] {
        var counts: [StackPart: Int] = [:]
        for part in parts.values { counts[part, default: 0] += 1 }
        let present = StackPart.allCases.filter { counts[$0] != nil && $0 != .inputs }
        var result: [(StackPart, StackPart)] = []
        for (index, part) in present.enumerated() where index < present.count - 1 {
            let count = counts[part, default: 0]
            guard count < 3 else { continue }
            counts[present[index + 1], default: 0] += count
            result.append((part, present[index + 1]))
        }
        return result
    }
}
