// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Stacks that are deployed together into one region, in the order in which they are deployed.
///
///     let env1 = Environment("env1", region: .euWest1, account: "123456789012", stackNamePrefix: "cluster1-dev") {
///         Registry(settings)
///         Web(settings)
///     }
public struct Environment: Sendable {
    /// The name that `synth` calls it by: that of its folder.
    public let name: String
    /// The region that all of its stacks are deployed into.
    public let region: Region
    /// The only account that it is deployed into, unless it is `.any`.
    public let account: Account
    /// The aws CLI's profile whose credentials are for that account; nil for those that the shell has.
    public package(set) var profile: String?
    /// The stacks' names in CloudFormation begin with it.
    public let stackNamePrefix: String
    /// Tags that CloudFormation puts on the stacks, and through them on what they hold.
    public let tags: [(key: String, value: String)]
    /// Whether CloudFormation refuses to delete the stacks; nil leaves that as it is.
    public let terminationProtection: Bool?
    /// Whether it is for development: code may be swapped in it beside CloudFormation, by `synth watch --deploy`.
    public let isDevelopment: Bool
    /// The rules whose findings are errors here, whatever they are elsewhere: the team's policy.
    public let refusedRules: Set<String>
    /// What is there already, described so that it can be judged with them.
    public let existing: [ExistingVPC]
    /// What is right here in whatever stack it is found, or belongs to no stack.
    public let silences: [Silence]
    /// The rules that it obeys besides: see `obeying` of the module `StackPolicies`.
    public package(set) var policies: [any EnvironmentPolicy] = []
    /// What changes the resources of all stacks, in order: see `forEach`.
    package var aspects: [Aspect] = []
    /// In the order of their deployment.
    public let stacks: [EnvironmentStack]
    /// Where it is written.
    public let location: SourceLocation

    /// - Parameters:
    ///   - name: what `synth` calls it by, and its folder in `cfn-out`.
    ///   - region: where all of its stacks are deployed.
    ///   - account: has no default, so that nobody forgets it: `.any` leaves it open on purpose.
    ///   - profile: of the aws CLI, as `~/.aws/config` has it. `--profile` of a command stands before it.
    ///   - stackNamePrefix: the environment's name when it is not given.
    ///   - tags: tags of the stacks, which CloudFormation puts on what they hold.
    ///   - terminationProtection: whether CloudFormation refuses to delete the stacks; nil leaves that as it is.
    ///   - isDevelopment: whether code may be swapped in it beside CloudFormation, by `synth watch --deploy`.
    ///   - rules: rules, by their identifiers as `open-port`, whose findings are errors here.
    ///   - silences: what is right here in whatever stack it is found. `on:` may name one: `on: "web/Topic"`.
    ///   - existing: networks that others keep, as `Existing.vpc(…)`: ways through them can be judged then.
    ///   - stacks: in the order of their deployment.
    public init(
        _ name: String, region: Region, account: Account, profile: String? = nil, stackNamePrefix: String? = nil,
        tags: KeyValuePairs<String, String> = [:], terminationProtection: Bool? = nil, isDevelopment: Bool = false,
        refusing rules: Set<String> = [], silencing silences: [Silence] = [], existing: [ExistingVPC] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @EnvironmentBuilder stacks: () -> [EnvironmentStack]
    ) {
        self.name = name
        self.region = region
        self.account = account
        self.profile = profile
        self.stackNamePrefix = stackNamePrefix ?? name
        self.tags = tags.map { (key: $0.key, value: $0.value) }
        self.terminationProtection = terminationProtection
        self.isDevelopment = isDevelopment
        refusedRules = rules
        self.existing = existing
        self.silences = silences
        location = SourceLocation(file: file, line: line, column: column)
        self.stacks = stacks()
    }

    /// The elements of each stack, after the aspects of the environment.
    package var elements: [[TemplateElement]] {
        stacks.map { entry in aspects.reduce(entry.stack.elements) { $1.applied(to: $0) } }
    }

    /// The name of a stack in CloudFormation: the prefix, a hyphen and its own name, unless it is `deployed(as:)` another.
    public func stackName(of stack: any Stack) -> String {
        (stack as? ChangedStack)?.deployedName ?? "\(stackNamePrefix)-\(stack.name)"
    }
}

/// A stack of an environment, and where it was put there.
public struct EnvironmentStack: Sendable {
    /// The stack itself.
    public let stack: any Stack
    /// The line of the environment that names it.
    public let location: SourceLocation
}

/// Collects the stacks of an environment.
@resultBuilder
public enum EnvironmentBuilder {
    /// A stack, with its place.
    public static func buildExpression(
        _ stack: any Stack, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> [EnvironmentStack] {
        [EnvironmentStack(stack: stack, location: SourceLocation(file: file, line: line, column: column))]
    }

    /// What stands one below the other.
    public static func buildBlock(_ parts: [EnvironmentStack]...) -> [EnvironmentStack] { parts.flatMap { $0 } }

    /// An `if` without `else`: no stack when it does not hold.
    public static func buildOptional(_ part: [EnvironmentStack]?) -> [EnvironmentStack] { part ?? [] }

    /// An `if`, or a case of a `switch`, that was taken.
    public static func buildEither(first part: [EnvironmentStack]) -> [EnvironmentStack] { part }

    /// The `else`, or another case of a `switch`.
    public static func buildEither(second part: [EnvironmentStack]) -> [EnvironmentStack] { part }

    /// What the rounds of a `for` make, one after the other.
    public static func buildArray(_ parts: [[EnvironmentStack]]) -> [EnvironmentStack] { parts.flatMap { $0 } }
}
