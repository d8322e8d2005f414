// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// How long CloudFormation waits for one resource, and who says so.
package struct ActionDuration: Sendable {
    /// Where the time comes from.
    package enum Evidence: Sendable, Hashable {
        /// The account's own resources of the type took so long.
        case measured
        /// A page of AWS's documentation says it.
        case documented(String)
        /// People know it from experience.
        case knowledge
        /// Nobody says it: it is counted as small.
        case unknown
    }

    /// Something that may take far longer than usual, since it waits for somebody.
    package struct Limit: Sendable, Hashable {
        package let seconds: Int
        /// What it waits for.
        package let what: String
    }

    package let seconds: ClosedRange<Int>
    package let evidence: Evidence
    /// Nil where it waits for nobody.
    package let limit: Limit?

    /// The seconds that a resource counts of which nothing is known.
    package static let small = 10
}

extension ActionDuration {
    init(of resource: Outcome.Resource, _ action: DurationFact.Action, _ measured: MeasuredTimes) {
        let isQuick =
            resource.type == "AWS::EC2::VPCEndpoint" && ["Gateway", nil].contains(resource["VpcEndpointType"].text)
        let fact = isQuick ? nil : DurationFacts.all.of(resource.type, action)
        if let seen = measured.of(resource.type, action) {
            (seconds, evidence) = (seen, .measured)
        } else {
            let usual = fact?.seconds ?? Self.small...Self.small
            let bakes = action == .update ? BakeTime.seconds(of: resource) : 0
            seconds = usual.lowerBound + bakes...usual.upperBound + bakes
            evidence = fact.map { $0.page.map(Evidence.documented) ?? .knowledge } ?? .unknown
        }
        limit = action == .delete && !resource.type.isCustomResource ? nil : Limit(of: resource)
    }

    /// The one after the other.
    static func + (left: ActionDuration, right: ActionDuration) -> ActionDuration {
        ActionDuration(
            seconds: left.seconds.lowerBound + right.seconds.lowerBound...left.seconds.upperBound
                + right.seconds.upperBound, evidence: right.evidence, limit: right.limit ?? left.limit)
    }

    /// The one or the other.
    func or(_ other: ActionDuration) -> ActionDuration {
        let low = min(seconds.lowerBound, other.seconds.lowerBound)
        let high = max(seconds.upperBound, other.seconds.upperBound)
        return ActionDuration(
            seconds: low...high, evidence: evidence == .unknown ? other.evidence : evidence, limit: limit ?? other.limit
        )
    }
}

extension ActionDuration.Limit {
    /// Nil where a resource waits for nobody.
    fileprivate init?(of resource: Outcome.Resource) {
        /// What the template says, up to the most that CloudFormation waits.
        func number(_ property: String, most: Int) -> Int {
            resource[property].text.flatMap { Int($0) }.map { min(max($0, 0), most) } ?? most
        }
        if resource.type.isCustomResource {
            self.init(seconds: number("ServiceTimeout", most: 3_600), what: "the answer of its provider")
        } else if resource.type == "AWS::CloudFormation::WaitCondition" {
            self.init(seconds: number("Timeout", most: 43_200), what: "its signals")
        } else if resource.type == "AWS::CertificateManager::Certificate" {
            self.init(seconds: 72 * 3_600, what: "somebody to validate its domains")
        } else if resource.type == "AWS::ECS::Service" {
            self.init(seconds: 3 * 3_600, what: "its tasks to become steady")
        } else if let signal = resource.source.node["CreationPolicy"]?["ResourceSignal"] {
            let text = signal["Timeout"]?.stringValue ?? "PT5M"
            guard let seconds = Self.seconds(ofPeriod: text) else { return nil }
            self.init(seconds: seconds, what: "its signals")
        } else {
            return nil
        }
    }

    /// As `PT1H30M`.
    private static func seconds(ofPeriod text: String) -> Int? {
        guard text.hasPrefix("PT") else { return nil }
        var total = 0
        var digits = ""
        for letter in text.dropFirst(2) {
            if letter.isASCII, letter.isNumber {
                digits.append(letter)
                continue
            }
            guard let unit = ["H": 3_600, "M": 60, "S": 1][letter], let number = Int(digits), number <= 1_000_000 else {
                return nil
            }
            total += number * unit
            digits = ""
        }
        return digits.isEmpty && total > 0 ? total : nil
    }
}
