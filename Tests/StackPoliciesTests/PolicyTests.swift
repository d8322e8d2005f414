// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackPolicies
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

private let queuesKeepMessages = Policy("queues-keep-messages", because: "a weekend is two days long") { environment in
    for queue in environment.resources(SQS.Queue.self) {
        if let seconds = queue[\.messageRetentionPeriod].number(default: 345_600), seconds < 259_200 {
            queue.violation(
                "'\(queue.logicalID)' keeps messages for \(seconds) seconds", at: \.messageRetentionPeriod,
                fix: "keep them for three days")
        }
    }
}

private struct Jobs: Stack {
    let name: String
    let description = "d"
    let body: Elements

    init(_ name: String = "jobs", @StackBuilder _ body: () -> Elements) {
        self.name = name
        self.body = body()
    }
}

private func shop(@EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> Environment {
    Environment(
        "shop", region: .euWest1, account: "123456789012", stackNamePrefix: "shop-dev", tags: ["Owner": "web"],
        stacks: stacks)
}

/// A team's own rules.
@Suite struct PolicyTests {
    private let short = Jobs { SQS.Queue("Short", messageRetentionPeriod: .hours(1)) }

    @Test func aPolicyFindsAndPointsAtTheProperty() throws {
        let line = #line - 3
        let found = StackUnderTest(short).findings(of: queuesKeepMessages)
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.severity == .error)
        #expect(finding.rule == "queues-keep-messages")
        #expect(finding.message == "'Short' keeps messages for 3600 seconds")
        #expect(finding.reason == "a weekend is two days long")
        #expect(finding.fix == "keep them for three days")
        #expect(finding.element == "Short")
        #expect(finding.path.description.contains("MessageRetentionPeriod"))
        #expect(finding.location?.line == line)
    }

    @Test func itFindsNothingInWhatObeys() {
        let stack = Jobs { SQS.Queue("Long", messageRetentionPeriod: .days(4)) }
        #expect(StackUnderTest(stack).findings(of: queuesKeepMessages).isEmpty)
    }

    @Test func anEnvironmentThatObeysItHasItsFindings() {
        let obedient = shop { short }.obeying(queuesKeepMessages)
        #expect(obedient.synthesize()[0].diagnostics.map(\.rule) == ["queues-keep-messages"])
        #expect(shop { short }.synthesize()[0].diagnostics.isEmpty)
        #expect(shop { short }.findings(of: queuesKeepMessages).count == 1)
    }

    @Test func aFindingIsOfTheStackThatHasTheResource() {
        let stacks = shop {
            Jobs("one") { SQS.Queue("Long", messageRetentionPeriod: .days(4)) }
            Jobs("two") { SQS.Queue("Short", messageRetentionPeriod: .hours(1)) }
        }.obeying(queuesKeepMessages).synthesize()
        #expect(stacks.map(\.diagnostics.count) == [0, 1])
        #expect(stacks[1].diagnostics.first?.element == "Short")
    }

    @Test func whatBreaksItUnderAConditionIsAWarningThatSaysSo() {
        let isDev = Condition(
            "IsDev", .equals(Parameter<Value<String>>("Stage", allowedValues: ["dev", "prod"]).ref, "dev"))
        let stack = Jobs {
            Parameter<Value<String>>("Stage", allowedValues: ["dev", "prod"])
            isDev
            SQS.Queue("Jobs", messageRetentionPeriod: .if(isDev, then: .hours(1), else: .days(4)))
        }
        let found = StackUnderTest(stack).findings(of: queuesKeepMessages)
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.notes.first?.message == "so it is where condition 'IsDev' holds")
    }

    @Test func aSilenceIsOfThePolicyAndKnownWhereNobodyObeysIt() {
        let stack = Jobs {
            SQS.Queue("Short", messageRetentionPeriod: .hours(1)).ignoring(
                queuesKeepMessages, because: "they are retried")
        }
        #expect(shop { stack }.obeying(queuesKeepMessages).synthesize()[0].diagnostics.isEmpty)
        #expect(shop { stack }.synthesize()[0].diagnostics.isEmpty)
        #expect(StackUnderTest(stack).diagnostics.isEmpty)
    }

    @Test func aSilenceThatHidesNothingIsToldWhereThePolicyIsObeyed() {
        let stack = Jobs {
            SQS.Queue("Long", messageRetentionPeriod: .days(4)).ignoring(queuesKeepMessages, because: "it was short")
        }
        #expect(shop { stack }.obeying(queuesKeepMessages).synthesize()[0].diagnostics.map(\.rule) == ["silence"])
    }

    @Test func aNameThatIsNoRulesIsStillAnError() {
        let stack = Jobs { SQS.Queue("Long").ignoring("queues-keep-mesages", because: "r") }
        let found = shop { stack }.obeying(queuesKeepMessages).synthesize()[0].diagnostics
        #expect(found.map(\.rule) == ["silence"])
        #expect(found.first?.fix.contains("queues-keep-messages") == true)
    }

    @Test func anEnvironmentCanRefuseAPolicyThatOnlyWarns() {
        let warning = Policy("queues-are-named", .warning, because: "r") { environment in
            for queue in environment.resources(SQS.Queue.self) where queue.properties.queueName == nil {
                queue.violation("'\(queue.logicalID)' has no name", fix: "name it")
            }
        }
        let refusing = Environment(
            "shop", region: .euWest1, account: "123456789012", refusing: ["queues-are-named"]
        ) { short }.obeying(warning)
        #expect(refusing.synthesize()[0].diagnostics.map(\.severity) == [.error])
    }

    @Test func aPolicySeesTheEnvironment() {
        let seen = Policy("environment-is-seen", .note, because: "r") { environment in
            let tags = environment.tags.map { "\($0.key)=\($0.value)" }.joined()
            environment.violation(
                [environment.name, environment.region, environment.account, tags].compactMap { $0 }.joined(
                    separator: " ")
                    + " " + environment.stackNames.joined(separator: ","), fix: "nothing")
        }
        let environment = shop {
            short
            Jobs("more") { SQS.Queue("Other") }
        }
        let found = environment.findings(of: seen)
        #expect(found.map(\.message) == ["shop eu-west-1 123456789012 Owner=web shop-dev-jobs,shop-dev-more"])
        #expect(found.first?.location == environment.location)
    }

    @Test func aPolicySeesTheNetworkAndPermissions() {
        let groups = Policy("groups-are-seen", .note, because: "r") { environment in
            environment.network.groups.keys.sorted().map { environment.violation($0, fix: "nothing") }
            environment.violation("\(environment.traffic.paths.count)", fix: "nothing")
        }
        let stack = Jobs { EC2.SecurityGroup("Group", groupDescription: "d") }
        #expect(StackUnderTest(stack).findings(of: groups).map(\.message) == ["Group", "0"])
    }
}

/// Names of policies that silences and `--error` could not tell apart.
@Suite struct PolicyNameTests {
    private let stack = Jobs { SQS.Queue("Jobs") }

    private func findings(_ policies: Policy...) -> [Diagnostic] {
        shop { stack }.obeying(policies).synthesize()[0].diagnostics.filter { $0.rule == "policy-name" }
    }

    private func policy(_ id: String) -> Policy { Policy(id, because: "r") { _ in } }

    @Test func aNameOfARuleIsRefused() {
        #expect(findings(policy("open-port")).count == 1)
        #expect(findings(policy("bucket-tls-only")).count == 0)
    }

    @Test(arguments: ["", "Big", "with space", "-a", "a-", "a--b", "1a"])
    func aNameHasItsForm(id: String) {
        #expect(findings(policy(id)).first?.message == "'\(id)' is not a name for a policy")
    }

    @Test func twoPoliciesOfOneNameAreTold() {
        let found = findings(
            policy("a-b"),
            policy("a-b"))
        #expect(found.isEmpty, "both are made at one place, so it is one policy that was named twice")
        let other = Policy("a-b", because: "r") { _ in }
        #expect(findings(policy("a-b"), other).first?.notes.count == 1)
    }
}

/// Packs, tags and names.
@Suite struct ReadyPolicyTests {
    private let stack = Jobs {
        SQS.Queue("Tagged", tags: [.init(key: "CostCentre", value: "1")])
        SQS.Queue("Untagged")
    }

    @Test func tagsAreTheResourcesOwnAndTheEnvironments() {
        let found = shop { stack }.findings(of: .requiredTags("Owner", "CostCentre"))
        #expect(found.map(\.message) == ["'Untagged' (AWS::SQS::Queue) has no tag 'CostCentre'"])
        #expect(found.map(\.severity) == [.warning])
        #expect(StackUnderTest(stack).findings(of: .requiredTags("Owner")).count == 2)
    }

    @Test func whatHasNoTagsNeedsNone() {
        let stack = Jobs { EC2.SubnetRouteTableAssociation("A", routeTableId: "rtb-1", subnetId: "subnet-1") }
        #expect(StackUnderTest(stack).findings(of: .requiredTags("Owner")).isEmpty)
    }

    @Test func namesOfStacksMatch() {
        #expect(shop { stack }.findings(of: .stackNames(matching: "shop-(dev|prod)-[a-z]+")).isEmpty)
        let found = shop { stack }.findings(of: .stackNames(matching: "acme-.*"))
        #expect(found.map(\.message) == ["'shop-dev-jobs' does not match 'acme-.*'"])
    }

    @Test func namesOfResourcesMatch() {
        let stack = Jobs {
            SQS.Queue("Good", queueName: "acme-jobs")
            SQS.Queue("Bad", queueName: "jobs")
            SQS.Queue("Unnamed")
        }
        let policy = Policy.names("queue-names", of: SQS.Queue.self, \.queueName, matching: "acme-[a-z]+")
        #expect(StackUnderTest(stack).findings(of: policy).map(\.element) == ["Bad"])
    }

    @Test func aPatternThatCannotBeReadIsTold() {
        #expect(shop { stack }.findings(of: .stackNames(matching: "(")).count == 1)
    }

    @Test func anEnvironmentObeysPacks() {
        let stack = Jobs { SQS.Queue("Jobs", sqsManagedSseEnabled: false) }
        func rules(_ environment: Environment) -> [String] {
            environment.synthesize()[0].diagnostics.filter { $0.severity == .error }.map(\.rule)
        }
        #expect(rules(shop { stack }.obeying(.fsbp, as: .error)) == ["queue-encrypted"])
        #expect(rules(shop { stack }.obeying(.fsbp, .cis, as: .error, without: ["queue-encrypted"])) == [])
    }

    @Test func aCheckThatNoPackHasIsTold() {
        let found = shop { stack }.obeying(.cis, without: ["keyrotation"]).synthesize()[0].diagnostics
        #expect(found.map(\.rule) == ["policy-name"])
        #expect(found.first?.fix.contains("key-rotation") == true)
    }
}
