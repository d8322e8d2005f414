// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

extension CloudFormation.StackSet {
    /// Deploys a stack of this package into other accounts and regions:
    ///
    ///     CloudFormation.StackSet(
    ///         "Baseline", of: BaselineStack(), permissions: .serviceManaged(deploysToNewAccounts: true),
    ///         to: .organizationalUnits(["ou-abcd-11111111"], in: [.euWest1, .usEast1]))
    ///
    /// It emits an `AWS::CloudFormation::StackSet` with the stack's template as text, without white space, and the
    /// capabilities that the template needs. The template is judged as those of other stacks are, at its places in Swift;
    /// it may have 51,200 bytes. Its parameters have the values that the stack gives them, unless `giving` or a target says
    /// others.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/what-is-cfnstacksets.html>.
    ///
    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - stack: what is deployed; its parameters with secrets must be given a value here.
    ///   - name: the stack set's name in CloudFormation, which the stacks' names begin with; the name of this stack
    ///     and the logical ID, joined by a hyphen, when it is not given.
    ///   - permissions: by which roles it works in the accounts.
    ///   - targets: where the stack goes. Without one the stack set deploys nothing.
    ///   - overrides: values for parameters of the stack, everywhere.
    ///   - preferences: how many accounts at once, how many may fail. Automatic deployments do not follow them.
    ///   - runsConcurrently: whether operations that do not conflict run at once, and others wait in a queue.
    ///   - configure: sets the other properties.
    public init(
        _ logicalID: String, of stack: some Stack, named name: Value<String>? = nil,
        permissions: StackSetPermissions, to targets: StackSetTargets...,
        giving overrides: [ParameterOverride] = [],
        operationPreferences preferences: OperationPreferences? = nil,
        runsConcurrently: Bool? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        configure: (inout Properties<CloudFormation.StackSet>) -> Void = { _ in }
    ) {
        self.init(
            logicalID, permissionModel: permissions.model, stackSetName: name ?? "\(.stackName)-\(logicalID)",
            administrationRoleARN: permissions.administrationRole, autoDeployment: permissions.autoDeployment,
            callAs: permissions.callAs, executionRoleName: permissions.executionRole,
            managedExecution: runsConcurrently.map { .init(active: Value($0)) },
            operationPreferences: preferences,
            parameters: overrides.isEmpty ? nil : .init(overrides.map(\.member)),
            stackInstancesGroup: targets.isEmpty ? nil : .init(targets.map(\.instances)),
            file: file, line: line, column: column, configure: configure)
        let all = overrides + targets.flatMap(\.overrides)
        resource.embedded = EmbeddedStack(
            stack, in: "TemplateBody", as: .text, given: all.map { (name: $0.name, text: $0.text) },
            isGivenEverywhere: Set(overrides.map(\.name)))
        resource.problems += StackSetProblems(resource, permissions, targets).all
        resource.problems += ([overrides] + targets.map(\.overrides)).flatMap {
            $0.problems(in: resource, StackSetProblems.rule)
        }
    }
}

/// By which permissions a stack set works in the accounts that it deploys to.
public struct StackSetPermissions: Sendable {
    let model: CloudFormation.StackSet.PermissionModel
    var administrationRole: ARN<IAM.Role>?
    var executionRole: ID<IAM.Role>?
    var autoDeployment: CloudFormation.StackSet.AutoDeployment?
    var callAs: CloudFormation.StackSet.CallAs?

    var isServiceManaged: Bool { autoDeployment != nil }

    /// By roles that somebody has made: one in this account, `AWSCloudFormationStackSetAdministrationRole` unless it is
    /// named, and one in each target account that trusts it, `AWSCloudFormationStackSetExecutionRole`. Targets are accounts.
    public static func selfManaged(
        administrationRole: ARN<IAM.Role>? = nil, executionRole: ID<IAM.Role>? = nil
    ) -> StackSetPermissions {
        StackSetPermissions(
            model: .selfManaged, administrationRole: administrationRole, executionRole: executionRole)
    }

    /// By roles that AWS makes through Organizations, whose trusted access must be switched on. Targets are organizational
    /// units, in which the management account is never deployed to.
    ///
    /// - Parameters:
    ///   - deploysToNewAccounts: whether accounts that come to the units get the stack.
    ///   - retainsStacks: whether accounts that leave them keep it.
    ///   - isDelegated: whether this account is a delegated administrator, and not the management account.
    public static func serviceManaged(
        deploysToNewAccounts: Bool, retainsStacks: Bool = false, isDelegated: Bool = false
    ) -> StackSetPermissions {
        StackSetPermissions(
            model: .serviceManaged,
            // CloudFormation takes the second only where the first is true.
            autoDeployment: .init(
                enabled: Value(deploysToNewAccounts),
                retainStacksOnAccountRemoval: deploysToNewAccounts ? Value(retainsStacks) : nil),
            callAs: isDelegated ? .delegatedAdmin : nil)
    }
}

/// Where a stack set deploys its stack to.
public struct StackSetTargets: Located, Sendable {
    let accounts: [Account]
    let units: [ID<Organizations.OrganizationalUnit>]?
    let regions: [Region]
    let overrides: [ParameterOverride]
    let filter: CloudFormation.StackSet.DeploymentTargets.AccountFilterType?
    /// Where it is written.
    public let location: SourceLocation

    /// Accounts, for `.selfManaged` permissions.
    ///
    /// - Parameters:
    ///   - accounts: as `["111122223333"]`.
    ///   - regions: where in each of them.
    ///   - overrides: values for parameters of the stack in these accounts and regions.
    public static func accounts(
        _ accounts: [Account], in regions: [Region], giving overrides: [ParameterOverride] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StackSetTargets {
        StackSetTargets(
            accounts: accounts, units: nil, regions: regions, overrides: overrides, filter: nil,
            location: SourceLocation(file: file, line: line, column: column))
    }

    /// All accounts of organizational units, for `.serviceManaged` permissions: by the units' IDs or the root's.
    public static func organizationalUnits(
        _ units: [ID<Organizations.OrganizationalUnit>], in regions: [Region],
        giving overrides: [ParameterOverride] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StackSetTargets {
        StackSetTargets(
            accounts: [], units: units, regions: regions, overrides: overrides, filter: nil,
            location: SourceLocation(file: file, line: line, column: column))
    }

    /// Only these accounts of organizational units.
    public static func organizationalUnits(
        _ units: [ID<Organizations.OrganizationalUnit>], only accounts: [Account], in regions: [Region],
        giving overrides: [ParameterOverride] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StackSetTargets {
        StackSetTargets(
            accounts: accounts, units: units, regions: regions, overrides: overrides, filter: .intersection,
            location: SourceLocation(file: file, line: line, column: column))
    }

    /// All accounts of organizational units but these.
    public static func organizationalUnits(
        _ units: [ID<Organizations.OrganizationalUnit>], except accounts: [Account], in regions: [Region],
        giving overrides: [ParameterOverride] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> StackSetTargets {
        StackSetTargets(
            accounts: accounts, units: units, regions: regions, overrides: overrides, filter: .difference,
            location: SourceLocation(file: file, line: line, column: column))
    }

    var instances: CloudFormation.StackSet.StackInstances {
        .init(
            deploymentTargets: .init(
                accountFilterType: accounts.isEmpty ? nil : filter,
                accounts: accounts.isEmpty ? nil : .init(accounts.map { Value($0.description) }),
                organizationalUnitIds: units.map { .init($0) }),
            regions: .init(regions.map { Value($0.code) }),
            parameterOverrides: overrides.isEmpty ? nil : .init(overrides.map(\.member)))
    }
}
