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
        if let found = system.traffic.network.publicity(of: resource) {
            return SystemAnswer(found.isPublic, to: question, found.reason, at: found.place.location)
        }
        let access = system.access
        let own = access.outside.filter { $0.resource == resource && !$0.entry.isRefused }
        if let open = own.first(where: { $0.kind == .anybody }) {
            return SystemAnswer(
                true, to: question, "\(open.entry.policy) lets anybody \(open.entry.summary)",
                at: open.entry.place.location)
        }
        if let open = own.first(where: { $0.kind == .unknown })?.entry.place
            ?? access.unreadPolicies(of: resource).first
        {
            return SystemAnswer(
                nil, to: question, "it has a policy that is known only when it is deployed", at: open.location)
        }
        guard Self.types.contains(resource.type) else {
            return SystemAnswer(
                nil, to: question,
                "\(resource.type) has neither addresses in a VPC nor a policy of its own that is understood here",
                at: resource.location)
        }
        return SystemAnswer(false, to: question, "no policy of it admits anybody", at: resource.location)
    }

    /// What has no addresses, and policies of its own that are read.
    private static let types: Set = [
        "AWS::DynamoDB::Table", "AWS::ECR::Repository", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::Lambda::Function",
        "AWS::Lambda::LayerVersion", "AWS::S3::AccessPoint", "AWS::S3::Bucket", "AWS::SecretsManager::Secret",
        "AWS::SNS::Topic", "AWS::SQS::Queue",
    ]
}
