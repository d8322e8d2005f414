// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Questions about what is public.
struct PublicQuestions {
    private let system: any SystemQuestions

    init(_ system: some SystemQuestions) { self.system = system }

    func isPublic(_ name: String) -> SystemAnswer {
        do throws(Unanswered) {
            return answer(try system.resource(named: name))
        } catch {
            return SystemAnswer(nil, to: .isPublic("'\(name)'"), error.reason, at: nil)
        }
    }

    private func answer(_ resource: Outcome.Resource) -> SystemAnswer {
        let question = SystemQuestion.isPublic("'\(resource.logicalID)'")
        let network = system.traffic.network.publicity(of: resource).map {
            SystemAnswer($0.isPublic, to: question, $0.reason, at: $0.place.location)
        }
        if let network, network.isTrue { return network }
        guard Self.types.contains(resource.type) else {
            return network
                ?? SystemAnswer(
                    nil, to: question,
                    "\(resource.type) has neither addresses in a VPC nor a policy of its own that is understood here",
                    at: resource.location)
        }
        let byPolicies = answer(resource, question)
        return byPolicies.isFalse ? network ?? byPolicies : byPolicies
    }

    /// What its policies say.
    private func answer(_ resource: Outcome.Resource, _ question: SystemQuestion) -> SystemAnswer {
        let access = system.access
        let own = access.outside.filter { $0.resource == resource && !$0.entry.isRefused }
        if let open = own.first(where: { $0.kind == .anybody }) {
            return SystemAnswer(
                true, to: question, "\(open.entry.policy) lets anybody \(open.entry.summary)",
                at: open.entry.place.location)
        }
        let unread = own.first { $0.kind == .unknown }?.entry.place ?? access.unreadPolicies(of: resource).first
        if let unread {
            return SystemAnswer(
                nil, to: question, "it has a policy that is known only when it is deployed", at: unread.location)
        }
        return SystemAnswer(false, to: question, "no policy of it admits anybody", at: resource.location)
    }

    /// What has policies of its own that are read.
    private static let types: Set = [
        "AWS::DynamoDB::Table", "AWS::ECR::Repository", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::Lambda::Function",
        "AWS::Lambda::LayerVersion", "AWS::S3::AccessPoint", "AWS::S3::Bucket", "AWS::SecretsManager::Secret",
        "AWS::SNS::Topic", "AWS::SQS::Queue",
    ]
}
