// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Who may deploy what: a repository on GitHub, and the environments that its workflows bring to AWS.
public struct DeliverySettings: Sendable, Located {
    /// The repository, as `owner/name`.
    public var repository: String
    /// How GitHub names it in its tokens. A wrong form is not refused before a workflow asks for a role.
    public var subject: GitHubSubject
    /// The branch that is deployed. Workflows on it, and on pull requests, may look at what a deployment would change.
    public var branch: String
    /// What is deployed, each by a role of its own.
    public var environments: [DeliveredEnvironment]
    /// The ARN of GitHub's provider where the account has it already: it can have one. Nil has the stack make it.
    public var providerArn: String?
    /// Where it is written.
    public let location: Location

    public init(
        repository: String, subject: GitHubSubject, branch: String = "main", environments: [DeliveredEnvironment],
        providerArn: String? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.repository = repository
        self.subject = subject
        self.branch = branch
        self.environments = environments
        self.providerArn = providerArn
        location = Location(file: file, line: line, column: column)
    }
}

/// An environment that a workflow deploys.
public struct DeliveredEnvironment: Sendable, Located {
    /// Its stacks' names bound what may be changed, the types of its resources what that takes.
    public var environment: Environment
    /// The environment on GitHub that a job must name to deploy: there it is said which branches may, and who agrees first.
    public var gitHubEnvironment: String
    /// The permissions boundary without which CloudFormation may make no role; nil where roles may have any permission.
    /// `forEach(IAM.Role.self)` gives it to all roles of an environment.
    public var permissionsBoundaryArn: String?
    /// Where it is written.
    public let location: Location

    /// - Parameter gitHubEnvironment: the environment's own name when it is nil.
    public init(
        _ environment: Environment, gitHubEnvironment: String? = nil, permissionsBoundaryArn: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.environment = environment
        self.gitHubEnvironment = gitHubEnvironment ?? environment.name
        self.permissionsBoundaryArn = permissionsBoundaryArn
        location = Location(file: file, line: line, column: column)
    }
}
