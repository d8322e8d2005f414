// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Settings that differ between environments. A value that is missing or of the wrong type does not compile.
public struct Settings: Sendable, Located {
    public var region: Region
    /// The account that the environment is deployed into, and that holds its images: 12 digits.
    public var account: String
    /// The name of the installation: it begins the stacks' names.
    public var deployment: String
    /// The name of the API's stage, and of the environment in tags.
    public var stage: String

    public var architecture: Architecture
    public var network: NetworkSettings
    /// The region's prefix list of S3; known for most regions.
    public var s3PrefixListId: String?
    public var services: [ServiceSettings]

    public var logs: LogSettings
    /// Who gets mails about alarms of the monitoring stack, when they have confirmed.
    public var alarmEmail: String?

    public var loadBalancerCertificate: LoadBalancerCertificate?
    public var customDomain: CustomDomain?
    /// Whether a web ACL with AWS's managed rules stands before the entry point.
    public var webACL: Bool
    /// Whether the web ACL lets bodies of over 8 KB through, which AWS's common rules block: for uploads and large documents.
    /// They are counted then.
    public var webACLAdmitsLargeBodies: Bool
    /// Whether the load balancer must be unlocked before it can be deleted: by a deployment with false. It costs nothing;
    /// what is made anew every day, as in development, is better without.
    public var deletionProtection: Bool
    /// Whether CloudFormation refuses to delete the stacks; nil leaves that as it is.
    public var terminationProtection: Bool?
    /// Tags that CloudFormation puts on the stacks, besides those of the installation.
    public var tags: KeyValuePairs<String, String>
    /// Where it is written.
    public let location: Location

    public init(
        region: Region, account: String, deployment: String, stage: String, architecture: Architecture,
        network: NetworkSettings, s3PrefixListId: String? = nil, services: [ServiceSettings], logs: LogSettings,
        alarmEmail: String? = nil, loadBalancerCertificate: LoadBalancerCertificate? = nil,
        customDomain: CustomDomain? = nil, webACL: Bool = false, webACLAdmitsLargeBodies: Bool = false,
        deletionProtection: Bool = false,
        terminationProtection: Bool? = nil, tags: KeyValuePairs<String, String> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.region = region
        self.account = account
        self.deployment = deployment
        self.stage = stage
        self.architecture = architecture
        self.network = network
        self.s3PrefixListId = s3PrefixListId ?? S3PrefixList.id(in: region)
        self.services = services
        self.logs = logs
        self.alarmEmail = alarmEmail
        self.loadBalancerCertificate = loadBalancerCertificate
        self.customDomain = customDomain
        self.webACL = webACL
        self.webACLAdmitsLargeBodies = webACLAdmitsLargeBodies
        self.deletionProtection = deletionProtection
        self.terminationProtection = terminationProtection
        self.tags = tags
        location = Location(file: file, line: line, column: column)
    }

    /// Where a registry stack's repository keeps an image.
    func imageUri(_ repositoryName: String, _ tag: String) -> String {
        "\(account).dkr.ecr.\(region.code).amazonaws.com/\(repositoryName):\(tag)"
    }

    /// How the names of this environment's stacks begin.
    public var stackNamePrefix: String { "\(deployment)-\(stage)" }

    /// The AWS services that tasks call, by the ends of their endpoints' names.
    var calledServices: [String] {
        let stores = services.flatMap(\.secrets.values).map(\.store)
        let readsSecrets = stores.contains { if case .secretsManager = $0 { true } else { false } }
        let readsParameters = stores.contains { if case .parameterStore = $0 { true } else { false } }
        let traces = services.contains { $0.tracing != nil }
        return ["ecr.api", "ecr.dkr", "logs"] + (readsSecrets ? ["secretsmanager"] : [])
            + (readsParameters ? ["ssm"] : []) + (traces ? ["xray"] : [])
    }
}
