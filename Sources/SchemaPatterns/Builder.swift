// SPDX-License-Identifier: Apache-2.0

extension Pattern {
    /// Writes programs from trees.
    struct Builder {
        private let copies: Int

        init(_ tree: Tree, looks: [LookTree], isApproximate: Bool) throws(Unsupported) {
            guard let copies = Budget.copies(for: [tree] + looks.map(\.body)) else {
                throw Unsupported("a pattern too large")
            }
            self.copies = copies
            // What matches too much inside a negated look-around makes too little match outside.
            if isApproximate || copies < .max, looks.contains(where: \.isNegated) {
                throw Unsupported("a loose reading beside a negated look-around")
            }
        }

        /// A program that consumes what the tree matches, from its end when the text is read backwards.
        func program(for tree: Tree, isBackwards: Bool) -> Program {
            var program = Program(isBackwards: isBackwards)
            program.isAnchored = tree.isAnchored && !isBackwards
            write(tree, to: &program)
            program.instructions.append(.match)
            return program
        }

        private func write(_ tree: Tree, to program: inout Program) {
            switch tree {
            case .empty: break
            case .scalar(let value): program.instructions.append(.scalar(value))
            case .set(let set): program.instructions.append(.set(program.index(of: set)))
            case .boundary(let boundary): program.instructions.append(.boundary(boundary))
            case .look(let index, let isNegated): program.instructions.append(.look(index, isNegated: isNegated))
            case .sequence(let parts):
                if program.isBackwards {
                    for part in parts.reversed() { write(part, to: &program) }
                } else {
                    for part in parts { write(part, to: &program) }
                }
            case .choice(let parts): write(choice: parts, to: &program)
            case .repeated(let body, let min, let max):
                if let set = body.asSet {
                    program.write(set, min: min, max: max)
                } else {
                    let bounds = Budget.copies(min, max, copies)
                    write(body, min: bounds.min, max: bounds.max, to: &program)
                }
            }
        }

        private func write(choice parts: [Tree], to program: inout Program) {
            var jumps: [Int] = []
            for part in parts.dropLast() {
                let split = program.reserve()
                write(part, to: &program)
                jumps.append(program.reserve())
                program.instructions[split] = .split(split + 1, program.instructions.count)
            }
            write(parts[parts.count - 1], to: &program)
            for jump in jumps { program.instructions[jump] = .jump(program.instructions.count) }
        }

        private func write(_ body: Tree, min: Int, max: Int?, to program: inout Program) {
            var start = program.instructions.count
            for _ in 0..<min {
                start = program.instructions.count
                write(body, to: &program)
            }
            guard let max else { return writeLoop(body, from: min > 0 ? start : nil, to: &program) }
            var splits: [Int] = []
            for _ in min..<max {
                splits.append(program.reserve())
                write(body, to: &program)
            }
            for split in splits { program.instructions[split] = .split(split + 1, program.instructions.count) }
        }

        /// Any number of the body: again from its last copy, or by a loop of its own.
        private func writeLoop(_ body: Tree, from start: Int?, to program: inout Program) {
            let split = program.instructions.count
            if let start { return program.instructions.append(.split(start, split + 1)) }
            _ = program.reserve()
            write(body, to: &program)
            program.instructions.append(.jump(split))
            program.instructions[split] = .split(split + 1, program.instructions.count)
        }
    }
}
