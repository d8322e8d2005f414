// SPDX-License-Identifier: Apache-2.0

/// Something that only some outcomes of a template's conditions have.
struct Conditional<Value> {
    let value: Value
    /// The positions of the outcomes that have it.
    fileprivate(set) var outcomes: Set<Int>
}

/// The things that several outcomes have, each once, in the order of being found.
struct Conditionals<Value> {
    private(set) var all: [Conditional<Value>] = []
    private var indices: [String: Int] = [:]

    /// - Parameter key: the same for what is the same.
    mutating func add(_ value: Value, as key: String, in outcomes: Set<Int>) {
        if let index = indices[key] {
            all[index].outcomes.formUnion(outcomes)
        } else {
            indices[key] = all.count
            all.append(Conditional(value: value, outcomes: outcomes))
        }
    }
}
