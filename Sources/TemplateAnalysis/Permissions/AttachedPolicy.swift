/// A policy document of a template, with what it is for.
package struct AttachedPolicy: Sendable {
    package enum Kind: Sendable, Equatable {
        /// What a role, user or group may do.
        case identity
        /// Who may assume a role.
        case trust
        /// Who may do what with a resource.
        case resource
    }

    package let kind: Kind
    package let owner: Outcome.Resource
    package let policy: AccessPolicy

    private static let identityTypes = [
        "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy",
        "AWS::IAM::GroupPolicy",
    ]
    private static let resourceTypes: [(type: String, property: String)] = [
        ("AWS::S3::BucketPolicy", "PolicyDocument"), ("AWS::SQS::QueuePolicy", "PolicyDocument"),
        ("AWS::SQS::QueueInlinePolicy", "PolicyDocument"), ("AWS::SNS::TopicPolicy", "PolicyDocument"),
        ("AWS::SNS::TopicInlinePolicy", "PolicyDocument"), ("AWS::KMS::Key", "KeyPolicy"),
        ("AWS::ECR::Repository", "RepositoryPolicyText"), ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy"),
    ]

    /// All documents that an outcome has.
    static func all(in outcome: Outcome, _ names: ResourceNames) -> [AttachedPolicy] {
        var sites: [AttachedPolicy] = []
        func add(_ kind: Kind, _ owner: Outcome.Resource, _ document: PropertyValue) {
            guard !document.isAbsent else { return }
            sites.append(AttachedPolicy(kind: kind, owner: owner, policy: AccessPolicy(document, names)))
        }
        for type in ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"] {
            for owner in outcome.resources(of: type) {
                add(.trust, owner, owner["AssumeRolePolicyDocument"])
                for policy in owner["Policies"].knownElements { add(.identity, owner, policy["PolicyDocument"]) }
            }
        }
        for type in identityTypes {
            for owner in outcome.resources(of: type) { add(.identity, owner, owner["PolicyDocument"]) }
        }
        for (type, property) in resourceTypes {
            for owner in outcome.resources(of: type) { add(.resource, owner, owner[property]) }
        }
        return sites
    }
}
