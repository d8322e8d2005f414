// SPDX-License-Identifier: Apache-2.0

import PriceFacts

/// The prices of AWS, by region and item, and what it does not charge for.
package struct PriceList: Sendable {
    /// A line that could not be read.
    package struct Problem: Sendable, Hashable {
        package let line: Int
        package let message: String
    }

    private var prices: [String: [PricedItem: Price]] = [:]
    private var free: [String: PriceSource] = [:]
    /// The lines that could not be read; a test holds this empty for the facts in the binary.
    package private(set) var problems: [Problem] = []

    /// The facts in the binary, as text.
    package static var text: String {
        String(decoding: UnsafeBufferPointer(start: price_facts_text(), count: price_facts_count()), as: UTF8.self)
    }

    /// - Parameter text: lines as in prices.txt; a later price takes the place of an earlier one.
    package init(text: String = Self.text) { add(text) }

    package mutating func add(_ text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" })
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if let message = read(words.map { String($0) }) {
                problems.append(Problem(line: index + 1, message: message))
            }
        }
    }

    /// The regions that prices are known for.
    package var regions: [String] { prices.keys.sorted() }

    package func price(of item: PricedItem, in region: String) -> Price? { prices[region]?[item] }

    package func prices(in region: String) -> [Price] {
        PricedItem.allCases.compactMap { prices[region]?[$0] }
    }

    package func isFree(_ type: String) -> Bool { free[type] != nil }

    package var freeTypes: [String] { free.keys.sorted() }

    /// - Returns: what is wrong with the line.
    private mutating func read(_ words: [String]) -> String? {
        switch words[0] {
        case "price": return readPrice(words)
        case "free" where words.count == 5:
            guard let source = Self.source(words[2...]) else { return Self.sourceAdvice }
            free[words[1]] = source
            return nil
        case "free": return "write 'free TYPE DATE SURE PAGE'"
        default: return "'\(words[0])' is neither 'price' nor 'free'"
        }
    }

    private mutating func readPrice(_ words: [String]) -> String? {
        guard words.count == 8 else { return "write 'price REGION ITEM UNIT USD DATE SURE PAGE'" }
        guard let item = PricedItem(rawValue: words[2]) else {
            return "there is no item '\(words[2])'"
        }
        guard words[3] == item.unit.rawValue else {
            return "the unit of '\(item.rawValue)' is '\(item.unit.rawValue)', not '\(words[3])'"
        }
        guard let amount = Amount(words[4]) else { return "'\(words[4])' is no price; write it as 0.045" }
        guard let source = Self.source(words[5...]) else { return Self.sourceAdvice }
        prices[words[1], default: [:]][item] = Price(item: item, amount: amount, source: source)
        return nil
    }

    private static let sourceAdvice =
        "write the date as 2026-11-22, then page, copy, unverified or own, then an address that begins with https://"

    private static func source(_ words: ArraySlice<String>) -> PriceSource? {
        let words = Array(words)
        let date = words[0].split(separator: "-", omittingEmptySubsequences: false)
        guard date.map(\.count) == [4, 2, 2], date.allSatisfy({ Int($0) != nil }),
            let certainty = PriceSource.Certainty(rawValue: words[1]), words[2].hasPrefix("https://")
        else { return nil }
        return PriceSource(date: words[0], certainty: certainty, page: words[2])
    }
}
