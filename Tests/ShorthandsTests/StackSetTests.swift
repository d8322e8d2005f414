// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

@Suite struct StackSetTests {
    /// What every account has.
    struct Baseline: Stack {
        let name = "baseline"
        let description = "A test"
        let retention = Parameter<Value<Int>>("Retention", default: 30, allowedValues: [7, 30, 365])
        let owner = Parameter<Value<String>>("Owner", value: "security")
        var isBroken = false
        var isNamed = true
        var needs: Parameter<Value<String>>?

        private var reader: IAM.Role {
            var role = IAM.Role("Reader", assumedBy: "lambda.amazonaws.com")
            if isNamed { role.properties.roleName = "reader" }
            return role
        }

        var body: some StackContent {
            retention
            owner
            if let needs { needs }
            Logs.LogGroup(
                "Log", logGroupName: "/\(owner.ref)\(needs?.ref ?? "")", retentionInDays: .unchecked(retention.ref))
            reader
            if isBroken { UntypedResource("Bad", type: "AWS::SNS::Topic", properties: ["Nonsense": 1]) }
        }
    }

    struct Parent<Content: StackContent>: Stack {
        let name = "parent"
        let description = "A test"
        @StackBuilder let body: Content
    }

    private static let accounts = StackSetTargets.accounts(["111122223333"], in: [.euWest1])
    private static let units = StackSetTargets.organizationalUnits(["ou-abcd-11111111"], in: [.euWest1, .usEast1])

    private func properties(_ set: CloudFormation.StackSet) throws -> Node {
        let template = Parent { set }.template
        return try #require(template.root["Resources"]?["Set"]?["Properties"])
    }

    private func found(_ set: CloudFormation.StackSet) -> [Diagnostic] {
        StackUnderTest(Parent { set }).diagnostics.filter { $0.severity > .note }
    }

    @Test func theTemplateIsThatOfTheStack() throws {
        let stack = Baseline()
        let set = CloudFormation.StackSet(
            "Set", of: stack, permissions: .selfManaged(), to: Self.accounts,
            giving: [.init(stack.retention, 365)],
            operationPreferences: .init(maxConcurrentPercentage: 50, regionOrder: ["eu-west-1"]), runsConcurrently: true
        )
        let properties = try properties(set)
        #expect(properties["TemplateBody"]?.stringValue == stack.template.compactJSON)
        #expect(properties["StackSetName"] == ["Fn::Sub": "${AWS::StackName}-Set"])
        #expect(properties["PermissionModel"] == "SELF_MANAGED")
        #expect(properties["AutoDeployment"] == nil)
        #expect(properties["Capabilities"] == ["CAPABILITY_NAMED_IAM"])
        #expect(
            properties["Parameters"] == [
                ["ParameterKey": "Retention", "ParameterValue": "365"],
                ["ParameterKey": "Owner", "ParameterValue": "security"],
            ])
        #expect(
            properties["StackInstancesGroup"] == [
                ["DeploymentTargets": ["Accounts": ["111122223333"]], "Regions": ["eu-west-1"]]
            ])
        #expect(properties["ManagedExecution"] == ["Active": true])
        #expect(found(set).map(\.message) == [])
    }

    @Test func organizationsRolesCarryItToUnits() throws {
        let stack = Baseline(isNamed: false)
        let set = CloudFormation.StackSet(
            "Set", of: stack, named: "guard",
            permissions: .serviceManaged(deploysToNewAccounts: true, isDelegated: true),
            to: Self.units,
            .organizationalUnits(
                ["ou-abcd-22222222"], except: ["111122223333"], in: [.euWest1], giving: [.init(stack.retention, 7)]))
        let properties = try properties(set)
        #expect(properties["PermissionModel"] == "SERVICE_MANAGED")
        #expect(properties["AutoDeployment"] == ["Enabled": true, "RetainStacksOnAccountRemoval": false])
        #expect(properties["CallAs"] == "DELEGATED_ADMIN")
        #expect(properties["Capabilities"] == ["CAPABILITY_IAM"])
        #expect(
            properties["StackInstancesGroup"]?[1] == [
                "DeploymentTargets": [
                    "AccountFilterType": "DIFFERENCE", "Accounts": ["111122223333"],
                    "OrganizationalUnitIds": ["ou-abcd-22222222"],
                ],
                "Regions": ["eu-west-1"],
                "ParameterOverrides": [["ParameterKey": "Retention", "ParameterValue": "7"]],
            ])
        #expect(found(set).map(\.message) == [])
        let closed = CloudFormation.StackSet(
            "Set", of: stack, permissions: .serviceManaged(deploysToNewAccounts: false), to: Self.units)
        #expect(try self.properties(closed)["AutoDeployment"] == ["Enabled": false])
    }

    @Test func listsThatTurnOutEmpty() throws {
        func set(_ targets: StackSetTargets) -> CloudFormation.StackSet {
            CloudFormation.StackSet(
                "Set", of: Baseline(isNamed: false), permissions: .serviceManaged(deploysToNewAccounts: true),
                to: targets)
        }
        let all = set(.organizationalUnits(["ou-abcd-11111111"], except: [], in: [.euWest1]))
        #expect(
            try properties(all)["StackInstancesGroup"]?[0]?["DeploymentTargets"]
                == ["OrganizationalUnitIds": ["ou-abcd-11111111"]])
        #expect(found(all).isEmpty)
        let none = set(.organizationalUnits(["ou-abcd-11111111"], only: [], in: [.euWest1]))
        #expect(
            found(none).map(\.message) == [
                "stack set 'Set' has organizational units as a target, and of their accounts none"
            ])
    }

    @Test func theParentsValuesGoThere() throws {
        let topic = SNS.Topic("Topic")
        let needs = Parameter<Value<String>>("Needs")
        let stack = Baseline(needs: needs)
        let set = CloudFormation.StackSet(
            "Set", of: stack, permissions: .selfManaged(), to: Self.accounts,
            giving: [.init(needs, .init(node: topic.ref.node))])
        #expect(
            try properties(set)["Parameters"]?[0] == ["ParameterKey": "Needs", "ParameterValue": ["Ref": "Topic"]])
        #expect(
            StackUnderTest(
                Parent {
                    topic
                    set
                }
            ).diagnostics.filter { $0.severity > .note }.map(\.message) == [])
    }

    @Test func itsTemplateIsJudgedAtItsPlaces() throws {
        let finding = try #require(
            found(
                CloudFormation.StackSet(
                    "Set", of: Baseline(isBroken: true), permissions: .selfManaged(), to: Self.accounts)
            )
            .first)
        #expect(finding.rule == "unknown-property")
        #expect(finding.location?.file.hasSuffix("StackSetTests.swift") == true)
        #expect(finding.location?.line == 34)
    }

    @Test func valuesAreThoseThatTheStackTakes() {
        let stack = Baseline()
        let missing = Baseline(needs: Parameter<Value<String>>("Needs"))
        let stranger = Parameter<Value<String>>("Retentoin")
        func messages(_ stack: Baseline, _ overrides: [ParameterOverride], _ targets: [ParameterOverride] = [])
            -> [String]
        {
            found(
                CloudFormation.StackSet(
                    "Set", of: stack, permissions: .selfManaged(),
                    to: .accounts(["111122223333"], in: [.euWest1], giving: targets), giving: overrides)
            ).map(\.message)
        }
        #expect(
            messages(stack, [.init(stack.retention, 8)]).first?.hasPrefix(
                "'Set' gives parameter 'Retention' of 'baseline' the value '8', which") == true)
        #expect(messages(stack, [], [.init(stack.retention, 9)]).count == 1)
        #expect(
            messages(missing, []) == ["'Set' gives no value to parameter 'Needs' of 'baseline', which has no default"])
        #expect(
            messages(stack, [.init(stranger, "x")]) == [
                "'Set' gives a value to 'Retentoin', which 'baseline' does not declare"
            ])
    }

    @Test(arguments: [
        (
            StackSetPermissions.selfManaged(), units,
            "has self-managed permissions, and organizational units as a target"
        ),
        (.selfManaged(), .accounts([], in: [.euWest1]), "has a target without an account"),
        (.selfManaged(), .accounts(["111122223333"], in: []), "has a target without a region"),
        (.selfManaged(), .accounts(["1111-2222-3333"], in: [.euWest1]), "'1111-2222-3333', which is no account's ID"),
        (.selfManaged(), .accounts([.any], in: [.euWest1]), "which is no account's ID"),
        (.selfManaged(), .accounts(["111122223333"], in: ["eu-west"]), "'eu-west', which is no region's code"),
        (
            .serviceManaged(deploysToNewAccounts: true), accounts,
            "has service-managed permissions, and a target without an organizational unit"
        ),
    ])
    func targetsAreThoseOfThePermissions(
        permissions: StackSetPermissions, targets: StackSetTargets, message: String
    ) throws {
        let set = CloudFormation.StackSet("Set", of: Baseline(), permissions: permissions, to: targets)
        let finding = try #require(found(set).first { $0.rule == "stack-set" })
        #expect(finding.message.contains(message))
        #expect(finding.severity == .error)
        #expect(finding.location?.file.hasSuffix("StackSetTests.swift") == true)
    }

    @Test func preferencesAreOneOfTwo() {
        let set = CloudFormation.StackSet(
            "Set", of: Baseline(), permissions: .selfManaged(), to: Self.accounts,
            operationPreferences: .init(
                failureToleranceCount: 1, failureTolerancePercentage: 10, regionOrder: ["us-east-1"]))
        let messages = found(set).filter { $0.rule == "stack-set" }.map(\.message)
        #expect(messages.contains("stack set 'Set' says FailureTolerance as a count and as a percentage"))
        #expect(messages.contains("stack set 'Set' has us-east-1 in its order of regions, and no target there"))
    }

    struct Nested: Stack {
        let name = "nested"
        let description = "A test"
        var size = 0
        var body: some StackContent {
            UntypedResource(
                "Inner", type: "AWS::CloudFormation::Stack",
                properties: ["TemplateURL": "https://s3.eu-west-1.amazonaws.com/b/t.json"])
            SNS.Topic("Topic").metadata(["x": Document(Value(String(repeating: "x", count: size)))])
        }
    }

    @Test func whatTheRoleOfOrganizationsCannotDoIsTold() {
        func rules(_ permissions: StackSetPermissions, _ targets: StackSetTargets) -> [String] {
            found(CloudFormation.StackSet("Set", of: Nested(), permissions: permissions, to: targets)).filter {
                $0.rule == "stack-set"
            }.map(\.message)
        }
        #expect(rules(.serviceManaged(deploysToNewAccounts: false), Self.units).count == 1)
        #expect(rules(.selfManaged(), Self.accounts).isEmpty)
    }

    @Test func aTemplateHasItsLimitThere() {
        let set = CloudFormation.StackSet(
            "Set", of: Nested(size: 51_300), permissions: .selfManaged(), to: Self.accounts)
        #expect(found(set).contains { $0.severity == .error && $0.message.contains("TemplateBody") }, "\(found(set))")
    }
}
