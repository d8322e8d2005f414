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

    /// - Parameter text: lines as in prices.txt; of two prices of the same the newer counts, and of two of the same date the
    ///   later.
    package init(text: String = Self.text) { read(text) }

    /// Takes prices before those that are there, however old they are.
    package mutating func add(_ text: String) {
        let own = PriceList(text: text)
        problems += own.problems
        prices.merge(own.prices) { known, own in known.merging(own) { $1 } }
        free.merge(own.free) { $1 }
    }

    private mutating func read(_ text: String) {
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
        case "prices": return readPrices(words)
        case "free" where words.count == 5:
            guard let source = Self.source(words[2...]) else { return Self.sourceAdvice }
            free[words[1]] = source
            return nil
        case "free": return "write 'free TYPE DATE SURE PAGE'"
        default: return "'\(words[0])' is neither 'price', 'prices' nor 'free'"
        }
    }

    private mutating func readPrice(_ words: [String]) -> String? {
        guard words.count == 8 else { return "write 'price REGION ITEM UNIT USD DATE SURE PAGE'" }
        return take([(words[1], words[4])], item: words[2], unit: words[3], source: words[5...])
    }

    private mutating func readPrices(_ words: [String]) -> String? {
        let pairs = words.dropFirst(6).map { $0.split(separator: "=").map { String($0) } }
        guard !pairs.isEmpty, pairs.allSatisfy({ $0.count == 2 }) else {
            return "write 'prices ITEM UNIT DATE SURE PAGE REGION=USD ...'"
        }
        return take(pairs.map { ($0[0], $0[1]) }, item: words[1], unit: words[2], source: words[3..<6])
    }

    private mutating func take(
        _ amounts: [(region: String, amount: String)], item name: String, unit: String, source words: ArraySlice<String>
    ) -> String? {
        guard let item = PricedItem(rawValue: name) else { return "there is no item '\(name)'" }
        guard unit == item.unit.rawValue else {
            return "the unit of '\(item.rawValue)' is '\(item.unit.rawValue)', not '\(unit)'"
        }
        guard let source = Self.source(words) else { return Self.sourceAdvice }
        for (region, text) in amounts {
            guard let amount = Amount(text) else { return "'\(text)' is no price; write it as 0.045" }
            if let known = prices[region]?[item], known.source.date > source.date { continue }
            prices[region, default: [:]][item] = Price(item: item, amount: amount, source: source)
        }
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
