// SPDX-License-Identifier: Apache-2.0

/// Which of two estimates is cheaper, by something that is used more or less.
package struct BreakEven: Sendable, Hashable {
    package enum Outcome: Sendable, Hashable {
        case same
        /// The named one is cheaper however much is used.
        case always(String)
        /// Both cost the same at so much; the one is cheaper with less, the other with more.
        case at(Amount, less: String, more: String)
    }

    package let first: String
    package let second: String
    package let driver: UsageDriver
    package let outcome: Outcome

    /// All other use stays as it is assumed.
    package init(
        _ first: (name: String, estimate: Estimate), _ second: (name: String, estimate: Estimate),
        by driver: UsageDriver
    ) {
        self.first = first.name
        self.second = second.name
        self.driver = driver
        let bases = (first.estimate.base(without: driver), second.estimate.base(without: driver))
        let slopes = (first.estimate.slope(driver), second.estimate.slope(driver))
        let lower = bases.0 == bases.1 ? slopes.0 < slopes.1 : bases.0 < bases.1
        let cheap = lower ? first.name : second.name
        let other = lower ? second.name : first.name
        if bases.0 == bases.1 {
            outcome = slopes.0 == slopes.1 ? .same : .always(cheap)
        } else if lower ? slopes.0 <= slopes.1 : slopes.1 <= slopes.0 {
            outcome = .always(cheap)
        } else {
            let point = bases.0.distance(to: bases.1).divided(by: slopes.0.distance(to: slopes.1)) ?? .zero
            outcome = .at(point, less: cheap, more: other)
        }
    }
}
