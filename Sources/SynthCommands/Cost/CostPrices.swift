// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// The prices that a command line asks for.
enum CostPrices {
    static let region = Option(name: "--region", value: "REGION", help: "The region whose prices count.")
    static let file = Option(
        name: "--prices", value: "FILE", help: "Prices of your own or of other regions, as --list-prices prints them.")

    static func estimator(_ invocation: Invocation, _ region: String, _ usage: Usage) throws -> CostEstimator {
        let prices = try list(invocation)
        guard let estimator = CostEstimator(prices: prices, region: region, usage: usage) else {
            throw CommandFailure(
                "no prices are known for \(region); take another region with --region, or give prices with --prices FILE; "
                    + "'\(invocation.console.program) cost --list-prices' has the regions")
        }
        return estimator
    }

    /// The prices in the binary, and before them those of a file.
    static func list(_ invocation: Invocation) throws -> PriceList {
        var prices = PriceList()
        guard let path = invocation.arguments.value(file) else { return prices }
        guard let text = try Files.read(path) else { throw CommandFailure("there is no file \(path)") }
        prices.add(String(decoding: text, as: UTF8.self))
        if let problem = prices.problems.first {
            throw CommandFailure("\(path):\(problem.line): \(problem.message)")
        }
        return prices
    }
}
