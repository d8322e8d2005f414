// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Questions about the way to services of AWS.
struct ServiceQuestions {
    private let system: any SystemQuestions

    init(_ system: some SystemQuestions) { self.system = system }

    func reaches(_ name: String, _ service: AWSService) -> SystemAnswer {
        var title = "'\(name)'"
        func question(_ name: String) -> SystemQuestion { .reaching(title, name, nil) }
        let all = service.names.joined(separator: ", ")
        do throws(Unanswered) {
            let resource = try system.resource(named: name)
            let traffic = system.traffic
            guard let member = traffic.network.addresses(of: resource) else {
                return outside(resource, question(all), traffic.network)
            }
            title = member.subject
            for name in service.names { try known(name, traffic.network) }
            let paths = service.names.map { ($0, traffic.path(from: member, to: $0)) }
            let worst = paths.first { $0.1.isBroken } ?? paths.first { !$0.1.isCertain } ?? paths.first
            guard let worst else { return SystemAnswer(nil, to: question(all), "no service is named", at: nil) }
            return SystemAnswer(worst.1, to: question(worst.1.isBroken || !worst.1.isCertain ? worst.0 : all))
        } catch {
            return SystemAnswer(nil, to: question(all), error.reason, at: nil)
        }
    }

    /// What has no addresses in a VPC: a function that stands in none calls whatever is public.
    private func outside(_ resource: Outcome.Resource, _ question: SystemQuestion, _ network: Network) -> SystemAnswer {
        let config = resource["VpcConfig"]
        if resource.type == "AWS::Lambda::Function", !config.isUnknown {
            return SystemAnswer(
                true, to: question, "it stands in no VPC, and calls the public endpoints of AWS", at: resource.location)
        }
        let others = network.members.map(\.resource.logicalID).joined(separator: ", ")
        return SystemAnswer(
            nil, to: question,
            "'\(resource.logicalID)' (\(resource.type)) has no addresses in a VPC"
                + (others.isEmpty ? "; nothing here has" : "; these have: \(others)"), at: resource.location)
    }

    /// A name that is a slip of one that endpoints have.
    private func known(_ name: String, _ network: Network) throws(Unanswered) {
        let known = VPCEndpoint.wellKnownServices + network.endpoints.compactMap(\.service)
        guard !known.contains(name), let meant = slipOf(name, in: known) else { return }
        throw Unanswered(reason: "no endpoint is known for '\(name)'; did you mean '\(meant)'?")
    }
}
