// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The values that something may have.
struct ListedValues {
    private let values: [String]
    private let ignoresCase: Bool

    init(_ values: [String], ignoringCase: Bool) {
        self.values = values
        ignoresCase = ignoringCase
    }

    /// Whether it is one of them. A list without any values says nothing.
    func admits(_ text: String) -> Bool {
        guard !values.isEmpty else { return true }
        return values.contains(text)
            || ignoresCase && values.contains { $0.lowercased() == text.lowercased() }
    }

    /// The advice on another value: the numbers next to a number, the value most likely meant, or all.
    func advice(instead text: String) -> String {
        if let numbers = numbersNextTo(text) {
            return "the nearest \(numbers.count == 1 ? "is" : "are") \(numbers.joined(separator: " and "))"
        }
        if let question = didYouMean(text, in: values) { return question }
        let more = values.count > 12 ? " and \(values.count - 12) more" : ""
        return "it takes " + values.prefix(12).joined(separator: ", ") + more
    }

    /// The next smaller and the next greater value; nil when they are not all numbers.
    private func numbersNextTo(_ text: String) -> [String]? {
        guard let number = Double(text), number.isFinite else { return nil }
        let numbers = values.compactMap { value in Double(value).map { (text: value, number: $0) } }
        guard numbers.count == values.count else { return nil }
        let below = numbers.filter { $0.number < number }.max { $0.number < $1.number }
        let above = numbers.filter { $0.number > number }.min { $0.number < $1.number }
        let next = [below, above].compactMap { $0?.text }
        return next.isEmpty ? nil : next
    }
}
