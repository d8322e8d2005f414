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
    /// The region's prefix list of DynamoDB, where tasks that leave by endpoints use a table; known for few regions.
    public var dynamoDBPrefixListId: String?
    public var services: [ServiceSettings]
    /// What services keep, in a `DataStack`; nothing when it is nil.
    public var data: DataSettings?
    /// Work that no request waits for, in a `WorkStack`; nothing when it is nil.
    public var work: WorkSettings?

    public var logs: LogSettings
    /// Who gets mails about alarms of the monitoring stack, when they have confirmed.
    public var alarmEmail: String?
    /// What a month may cost: in the monitoring stack.
    public var budget: BudgetSettings?
    /// What calls the URL from outside: in the monitoring stack.
    public var canary: CanarySettings?
    /// How much ECS measures.
    public var containerInsights: ContainerInsights

    public var loadBalancerCertificate: LoadBalancerCertificate?
    public var customDomain: CustomDomain?
    /// What this region is to the custom domain's name, where another region has it too; nil where it is the only one.
    public var failover: FailoverRole?
    /// CloudFront before the API.
    public var distribution: DistributionSettings?
    /// Whose certificates clients show; nil asks for none.
    public var mutualTLS: MutualTLS?
    /// Whether clients that do not speak TLS 1.3 are turned away.
    public var requiresTLS13: Bool
    /// Whether clients, load balancer and tasks have IPv6 addresses beside those of IPv4.
    public var dualStack: Bool
    /// Whether a web ACL with AWS's managed rules stands before the entry point.
    public var webACL: Bool
    /// Whether the web ACL lets bodies of over 8 KB through, which AWS's common rules block: for uploads and large documents.
    /// They are counted then.
    public var webACLAdmitsLargeBodies: Bool
    /// What it does besides; nil for nothing.
    public var webACLSettings: WebACLSettings?
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
        region: Region,
        account: String,
        deployment: String,
        stage: String,
        architecture: Architecture,
        network: NetworkSettings,
        s3PrefixListId: String? = nil,
        dynamoDBPrefixListId: String? = nil,
        services: [ServiceSettings],
        data: DataSettings? = nil,
        work: WorkSettings? = nil,
        logs: LogSettings,
        alarmEmail: String? = nil,
        budget: BudgetSettings? = nil,
        canary: CanarySettings? = nil,
        containerInsights: ContainerInsights = .enabled,
        loadBalancerCertificate: LoadBalancerCertificate? = nil,
        customDomain: CustomDomain? = nil,
        failover: FailoverRole? = nil,
        distribution: DistributionSettings? = nil,
        mutualTLS: MutualTLS? = nil,
        requiresTLS13: Bool = false,
        dualStack: Bool = false,
        webACL: Bool = false,
        webACLAdmitsLargeBodies: Bool = false,
        webACLSettings: WebACLSettings? = nil,
        deletionProtection: Bool = false,
        terminationProtection: Bool? = nil,
        tags: KeyValuePairs<String, String> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.region = region
        self.account = account
        self.deployment = deployment
        self.stage = stage
        self.architecture = architecture
        self.network = network
        self.s3PrefixListId = s3PrefixListId ?? S3PrefixList.id(in: region)
        self.dynamoDBPrefixListId = dynamoDBPrefixListId ?? DynamoDBPrefixList.id(in: region)
        self.services = services
        self.data = data
        self.work = work
        self.logs = logs
        self.alarmEmail = alarmEmail
        self.budget = budget
        self.canary = canary
        self.containerInsights = containerInsights
        self.loadBalancerCertificate = loadBalancerCertificate
        self.customDomain = customDomain
        self.failover = failover
        self.distribution = distribution
        self.mutualTLS = mutualTLS
        self.requiresTLS13 = requiresTLS13
        self.dualStack = dualStack
        self.webACL = webACL
        self.webACLAdmitsLargeBodies = webACLAdmitsLargeBodies
        self.webACLSettings = webACLSettings
        self.deletionProtection = deletionProtection
        self.terminationProtection = terminationProtection
        self.tags = tags
        location = Location(file: file, line: line, column: column)
    }

    /// Where a registry stack's repository keeps an image.
    ///
    /// - Parameter version: `:TAG` or `@DIGEST`.
    func imageUri(_ repositoryName: String, _ version: String) -> String {
        "\(account).dkr.ecr.\(region.code).amazonaws.com/\(repositoryName)\(version)"
    }

    /// Whether a stack of repositories has anything in it: images that are built are in that of assets.
    var hasRepositories: Bool {
        tasks.contains { $0.containerImage.repositoryName != nil || $0.tracing != nil }
    }

    /// How the names of this environment's stacks begin.
    public var stackNamePrefix: String { "\(deployment)-\(stage)" }

    /// Whether tasks use a table, to which a way of its own leads.
    var usesTable: Bool {
        services.contains { $0.allUses.contains(where: \.isTable) }
            || work?.tasks.contains { $0.uses.contains(where: \.isTable) } == true
    }

    /// Whoever uses something that others keep.
    var users: [(name: String, uses: [StoreUse], place: Location)] {
        services.map { ($0.name, $0.allUses, $0.argument("uses")) }
            + (work?.tasks.map { ($0.name, $0.uses, $0.argument("uses")) } ?? [])
            + (work?.functions.map { ($0.name, $0.uses, $0.argument("uses")) } ?? [])
    }

    /// What runs on Fargate.
    var tasks: [any CommonTaskSettings] { services + (work?.tasks ?? []) }

    /// The users of the database who sign in by IAM.
    var databaseUsers: [String] {
        var users: [String] = []
        for user in self.users.flatMap(\.uses).compactMap(\.databaseUser) where !users.contains(user) {
            users.append(user)
        }
        return users
    }

    /// The AWS services that tasks call, by the ends of their endpoints' names.
    var calledServices: [String] {
        let stores = tasks.flatMap(\.secrets.values).map(\.store)
        let readsSecrets = stores.contains { if case .secretsManager = $0 { true } else { false } }
        let readsParameters = stores.contains { if case .parameterStore = $0 { true } else { false } }
        let uses = services.flatMap(\.allUses) + (work?.tasks.flatMap(\.uses) ?? [])
        let readsLogin = uses.contains(.databaseMaster)
        let queues = uses.contains { $0.worker != nil } || work?.workers.contains { $0.queue != nil } == true
        let traces = tasks.contains { $0.tracing != nil }
        let admitsOperators = tasks.contains { $0.container.allowsExec }
        return ["ecr.api", "ecr.dkr", "logs"] + (readsSecrets || readsLogin ? ["secretsmanager"] : [])
            + (readsParameters ? ["ssm"] : []) + (queues ? ["sqs"] : []) + (traces ? ["xray"] : [])
            + (admitsOperators ? ["ssmmessages"] : []) + (admitsOperators && logs.encrypted ? ["kms"] : [])
    }
}
