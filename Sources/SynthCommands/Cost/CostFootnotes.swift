// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// The footnotes of an estimate: the assumptions and prices that its figures rest on.
struct CostFootnotes {
    /// What the program calls itself.
    let program: String

    func lines(_ usage: Usage, _ prices: [Price]) -> [String] {
        let assumed = [
            "Assumed: \(Self.assumptions(usage, prices)).",
            "Left out: data between zones, data from tasks to the internet, questions to keys and secrets, and all that "
                + "the templates do not hold.",
        ]
        // A template of what costs nothing has no price to show.
        guard !prices.isEmpty else { return assumed }
        let sources = [
            line("  read on a page of AWS", .page, prices),
            line("  read in a dated copy of AWS's pages or price list, not on AWS itself", .copy, prices),
            line("* unverified", .unverified, prices), line("  your own", .own, prices),
        ]
        return assumed + [
            "List prices of the first tier, before free tier, discounts and taxes, dated \(Self.dates(prices)); "
                + "'\(program) cost --list-prices' names the page of each."
        ] + sources.compactMap(\.self)
    }

    private func line(_ words: String, _ certainty: PriceSource.Certainty, _ prices: [Price]) -> String? {
        let titles = prices.filter { $0.source.certainty == certainty }.map(\.item.title)
        return titles.isEmpty ? nil : "\(words): \(titles.joined(separator: "; "))"
    }

    /// What stores and functions add is told where an estimate has them.
    static func assumptions(_ usage: Usage, _ prices: [Price]) -> String {
        let drivers = Set(prices.compactMap(\.item.driver))
        let calls = "\(usage.calls.plain) million calls of each function, queue, table and cache"
        let work = [
            drivers.contains(.calls) ? calls : nil,
            drivers.contains(.stored) ? "\(usage.stored.plain) GB in each kind of store" : nil,
        ]
        let all = [
            "\(usage.hours.plain) hours", "\(usage.requests.plain) million requests",
            "\(usage.clientData.plain) GB to clients (a load balancer's capacity unit lasts for one)",
            "\(usage.exitData.plain) GB by the way out", "\(usage.logs.plain) GB of logs",
            "\(usage.images.plain) GB of images",
        ]
        return (all + work.compactMap { $0 }).joined(separator: ", ")
    }

    private static func dates(_ prices: [Price]) -> String {
        let dates = prices.map(\.source.date).sorted()
        guard let first = dates.first, let last = dates.last else { return "" }
        return first == last ? first : "\(first) to \(last)"
    }
}
