// SPDX-License-Identifier: Apache-2.0

import StackCosts
import TemplateModel

/// Where one architecture becomes cheaper than another, in sentences.
enum BreakEvenText {
    /// The pairs that people choose between, by the names of docs/architectures.md, and what decides.
    private static let pairs: [(String, String, UsageDriver)] = [
        (endpoints, oneGateway, .exitData), (endpoints, gatewayPerZone, .exitData),
        (endpoints, "http-api", .requests), ("http-api", "public", .requests),
    ]

    private static let endpoints = "rest-api"
    private static let oneGateway = "nat"
    private static let gatewayPerZone = "nat-per-zone"

    static func all(_ candidates: [CostComparison.Candidate]) -> [BreakEven] {
        pairs.compactMap { first, second, driver in
            guard let first = candidates.first(where: { $0.name == first }),
                let second = candidates.first(where: { $0.name == second })
            else { return nil }
            return BreakEven(first, second, by: driver)
        }
    }

    static func sentence(_ breakEven: BreakEven, _ candidates: [CostComparison.Candidate]) -> String {
        let names = [breakEven.first, breakEven.second]
        let estimates = names.compactMap { name in candidates.first { $0.name == name }?.estimate }
        let bases = estimates.map { $0.base(without: breakEven.driver).money }
        let slopes = estimates.map { $0.slope(breakEven.driver) }.map { slope in
            slope == .zero ? "" : " + \(slope.price) a \(breakEven.driver == .requests ? "million requests" : "GB")"
        }
        let sums = zip(names, zip(bases, slopes)).map { "\($0) \($1.0)\($1.1)" }
        return "\(sums.joined(separator: ", ")): \(outcome(breakEven))."
    }

    private static func outcome(_ breakEven: BreakEven) -> String {
        switch breakEven.outcome {
        case .same: "both cost the same"
        case .always(let name): "\(name) is cheaper, however \(breakEven.driver == .requests ? "many" : "much")"
        case .at(let point, let less, let more):
            "\(less) is cheaper below \(shown(point, breakEven.driver)) a month, \(more) above"
        }
    }

    private static func shown(_ point: Amount, _ driver: UsageDriver) -> String {
        driver == .requests ? "\((point * Amount(1_000_000)).text(places: 0)) requests" : "\(point.money) GB"
    }

    /// The verdict on the claim that endpoints cost less than NAT.
    static func claim(_ breakEvens: [BreakEven]) -> String? {
        let verdicts = [(gatewayPerZone, "a NAT gateway in each zone"), (oneGateway, "a single NAT gateway")]
            .compactMap { name, words in
                breakEvens.first { $0.first == endpoints && $0.second == name }.map { "against \(words) \(holds($0))" }
            }
        return verdicts.isEmpty
            ? nil : "The claim that endpoints cost less: \(verdicts.joined(separator: "; "))."
    }

    private static func holds(_ breakEven: BreakEven) -> String {
        switch breakEven.outcome {
        case .same: "both cost the same"
        case .always(endpoints): "it holds at any amount of data"
        case .always: "it does not hold at any amount of data"
        case .at(let point, _, endpoints): "it holds above \(point.money) GB a month, and not below"
        case .at(let point, _, _): "it holds below \(point.money) GB a month, and not above"
        }
    }

    static func node(_ breakEven: BreakEven, _ candidates: [CostComparison.Candidate]) -> Node {
        var point: Node = .null
        let less: String
        let more: String
        switch breakEven.outcome {
        case .same: (less, more) = ("", "")
        case .always(let name): (less, more) = (name, name)
        case .at(let amount, let cheaperBelow, let cheaperAbove):
            point = CostReport.number(breakEven.driver == .requests ? amount * Amount(1_000_000) : amount)
            (less, more) = (cheaperBelow, cheaperAbove)
        }
        return [
            "between": [.string(breakEven.first), .string(breakEven.second)],
            "by": breakEven.driver == .requests ? "requests" : "exitGb", "at": point,
            "cheaperBelow": .string(less), "cheaperAbove": .string(more),
            "text": .string(sentence(breakEven, candidates)),
        ]
    }
}
