// SPDX-License-Identifier: Apache-2.0

import AWS
import TemplateModel
import Testing

@testable import StackTesting

/// Resources and other elements as patterns: what they match.
@Suite struct PatternsTests {
    static let isBig = Condition("IsBig", .equals("a", "b"))
    static let key = KMS.Key("Key", keyPolicy: .policy(.allow("kms:*", on: ["*"], principal: .any)))
    static let jobs = SQS.Queue("Jobs", tags: ["Team": "a", "Cost": "7"], visibilityTimeout: .minutes(3))

    struct Sample: Stack {
        let name = "sample"
        let description = "d"

        var body: some StackContent {
            isBig
            key
            jobs
            SQS.Queue(
                "Late", delaySeconds: .if(isBig, then: 5, else: 10), kmsMasterKeyId: .init(node: key.arn.node),
                queueName: "late-\(.region)",
                redrivePolicy: .if(
                    isBig, then: .init(deadLetterTargetArn: jobs.arn, maxReceiveCount: 5),
                    else: .init(deadLetterTargetArn: jobs.arn, maxReceiveCount: 3)),
                visibilityTimeout: .if(isBig, then: .noValue, else: .noValue)
            )
            .dependsOn(key, jobs).condition(isBig).retained().metadata(["Owner": "me", "Team": ["a", "b"]])
            EC2.SecurityGroup(
                "Group", groupDescription: "d",
                securityGroupIngress: [
                    .init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 80, toPort: 80),
                    .init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", fromPort: 443, toPort: 443),
                ])
            SQS.QueuePolicy(
                "Policy",
                policyDocument: .policy(
                    .allow("sqs:SendMessage", on: [jobs.arn]), .deny("sqs:*", on: ["arn:aws:sqs:*:*:other"])),
                queues: [jobs.ref])
            UntypedResource("Stored", type: "AWS::SSM::Parameter", properties: ["Tags": ["Team": "b"]])
            UntypedResource("Mine", type: "Custom::Thing", properties: ["Size": 3, "Names": ["a", "b"]])
            Parameter<Value<Int>>("Port", value: 8080, default: 80, maxValue: 9000)
            Mapping("Images", ["eu-west-1": ["X86": "ami-1", "Arm": "ami-2"]])
            Output("JobsUrl", jobs.ref, exportName: "jobs-\(.region)")
            Output("Plain", "a-\(jobs.ref)-b")
        }
    }

    let stack = StackUnderTest(Sample())

    func failure(_ pattern: some StackContent) -> String? {
        pattern.elements.last.flatMap {
            ExpectationFailure(stack.expectation(.some, $0), PlaceText(packageOf: #filePath)).text
        }
    }

    func fits(_ pattern: some StackContent) -> Bool { failure(pattern) == nil }

    @Test func aResourceSaysAtLeastWhatThePatternSays() {
        stack.expect(SQS.Queue("Jobs", visibilityTimeout: 180))
        stack.expect(SQS.Queue("Jobs"))
        stack.expect(SQS.Queue("J*s", visibilityTimeout: .minutes(3)))
        stack.expect(Self.jobs)
        #expect(!fits(SQS.Queue("Jobs", visibilityTimeout: 30)))
        #expect(!fits(SQS.Queue("Jobs", delaySeconds: 30)))
        #expect(!fits(SQS.Queue("Late", delaySeconds: 30)))
        #expect(!fits(SQS.Queue("Other")))
        #expect(!fits(Logs.LogGroup("Jobs")))
        #expect(!fits(Logs.LogGroup("*")))
    }

    @Test func matchersStandForManyValues() {
        stack.expect(SQS.Queue("Jobs", kmsMasterKeyId: .absent, visibilityTimeout: .any))
        stack.expect(SQS.Queue("Jobs", delaySeconds: .not(5), visibilityTimeout: .oneOf(30, 180)))
        stack.expect(SQS.Queue("Late", queueName: .matching("^late-"), visibilityTimeout: .absent))
        stack.expect(SQS.Queue("Late", queueName: .matching(#"\$\{AWS::Region\}$"#)))
        stack.expect(SQS.Queue("Late", queueName: .not(.absent)))
        stack.expect(SQS.Queue("Jobs", visibilityTimeout: .oneOf(.absent, .matching("^1"))))
        #expect(!fits(SQS.Queue("Jobs", visibilityTimeout: .absent)))
        #expect(!fits(SQS.Queue("Late", visibilityTimeout: .any)))
        #expect(!fits(SQS.Queue("Jobs", visibilityTimeout: .oneOf(30, 60))))
        #expect(!fits(SQS.Queue("Jobs", visibilityTimeout: .not(180))))
        #expect(!fits(SQS.Queue("Late", queueName: .matching("^early"))))
        #expect(!fits(SQS.Queue("Jobs", queueName: .matching("a"))))
        #expect(failure(SQS.Queue("Late", queueName: .matching("(")))?.contains("no regular expression") == true)
    }

    @Test func aPatternThatIsNoneNeverHolds() {
        let broken: [SQS.Queue] = [
            SQS.Queue("Jobs", queueName: .not(.matching("("))),
            SQS.Queue("Late", queueName: .oneOf(.any, .matching("("))),
        ]
        for pattern in broken { #expect(failure(pattern)?.contains("'(' is no regular expression") == true) }
        let misspelled = UntypedResource("*", type: "AWS::SQS::Queue", properties: ["VisibilityTimeOut": 180])
        let expectation = stack.expectation(.none, misspelled.elements[0])
        #expect(!expectation.isMet)
        #expect(
            expectation.problem
                == "'AWS::SQS::Queue' has no property 'VisibilityTimeOut'; did you mean 'VisibilityTimeout'?")
        withKnownIssue {
            stack.expect(Nothing())
        } matching: { issue in
            issue.comments.first?.rawValue == "the pattern makes nothing, so nothing is expected"
        }
        withKnownIssue { stack.expect(none: Nothing()) }
    }

    private struct Nothing: StackContent {
        let elements: [TemplateElement] = []
    }

    @Test func referencesAreComparedByWhatTheySay() {
        stack.expect(SQS.Queue("Late", kmsMasterKeyId: .init(node: Self.key.arn.node)))
        stack.expect(SQS.Queue("Late", kmsMasterKeyId: .init(node: KMS.Key("*").arn.node)))
        stack.expect(
            SQS.Queue("Late", queueName: .unchecked(.call("Fn::Join", ["-", ["late", .ref("AWS::Region")]]))))
        stack.expect(Output("Plain", .unchecked(.call("Fn::Join", ["", ["a-", .sub("${Jobs}"), "-b"]]))))
        #expect(!fits(SQS.Queue("Late", kmsMasterKeyId: .init(node: Self.key.ref.node))))
        #expect(!fits(SQS.Queue("Late", kmsMasterKeyId: .init(node: Self.jobs.arn.node))))
        #expect(!fits(SQS.Queue("Late", queueName: "late-\(.accountId)")))
        #expect(!fits(Output("Plain", "a-\(Self.jobs.arn)-b")))
    }

    @Test func valuesAreComparedAsPatternsAre() throws {
        let late = try stack.resource(SQS.Queue.self, "Late").properties
        #expect(late.queueName == .unchecked(.call("Fn::Join", ["-", ["late", .ref("AWS::Region")]])))
        #expect(!(late.queueName != "late-\(.region)"))
        #expect(late.queueName != "late-\(.accountId)")
        #expect(late.delaySeconds == .oneOf(5, 10))
        #expect(late.redrivePolicy != .init(deadLetterTargetArn: Self.jobs.arn))
        #expect(late.fifoQueue == .absent)
        #expect(!(late.fifoQueue != .absent))
        #expect(late.queueName == .any)
        #expect(late.fifoQueue == nil)
    }

    @Test func objectsMatchInPartAndInBothBranches() {
        stack.expect(SQS.Queue("Late", redrivePolicy: .init(deadLetterTargetArn: Self.jobs.arn)))
        stack.expect(SQS.Queue("Late", redrivePolicy: .init(maxReceiveCount: .oneOf(3, 5))))
        #expect(!fits(SQS.Queue("Late", redrivePolicy: .init(maxReceiveCount: 5))))
        stack.expect(SQS.Queue("Late", delaySeconds: .oneOf(5, 10)))
        stack.expect(SQS.Queue("Late", delaySeconds: .not(7)))
        #expect(!fits(SQS.Queue("Late", delaySeconds: .oneOf(5, 11))))
        #expect(!fits(SQS.Queue("Late", delaySeconds: .not(5))))
        #expect(!fits(SQS.Queue("Late", redrivePolicy: .exactly(.init(deadLetterTargetArn: Self.jobs.arn)))))
        stack.expect(
            SQS.Queue(
                "Late", redrivePolicy: .exactly(.init(deadLetterTargetArn: Self.jobs.arn, maxReceiveCount: .any))))
    }

    @Test func listsMatchElementByElementOrContain() {
        stack.expect(
            EC2.SecurityGroup(
                "*", groupDescription: .any,
                securityGroupIngress: [.init(ipProtocol: "tcp"), .init(ipProtocol: .any, fromPort: 443)]))
        stack.expect(
            EC2.SecurityGroup(
                "*", groupDescription: .any, securityGroupIngress: .containing(.init(ipProtocol: "tcp", fromPort: 443)))
        )
        #expect(!fits(EC2.SecurityGroup("*", groupDescription: .any, securityGroupIngress: [.init(ipProtocol: "tcp")])))
        #expect(!fits(EC2.SecurityGroup("*", groupDescription: .any, securityGroupIngress: [])))
        #expect(
            !fits(
                EC2.SecurityGroup(
                    "*", groupDescription: .any,
                    securityGroupIngress: .containing(.init(ipProtocol: "tcp", fromPort: 22)))))
        stack.expect(SQS.Queue("Jobs", tags: .containing(["Team": "a"])))
        stack.expect(SQS.Queue("Jobs", tags: ["Team": "a", "Cost": .matching("[0-9]")]))
        #expect(!fits(SQS.Queue("Jobs", tags: .containing(["Team": "b"]))))
        #expect(!fits(SQS.Queue("Jobs", tags: ["Team": "a"])))
        stack.expect(
            SQS.QueuePolicy(
                "*", policyDocument: .policy(containing: .allow("sqs:SendMessage", on: [Self.jobs.arn])), queues: .any))
        #expect(
            !fits(SQS.QueuePolicy("*", policyDocument: .policy(containing: .allow("sqs:PurgeQueue")), queues: .any)))
    }

    @Test func whatHasNoTypeIsAPatternToo() {
        stack.expect(UntypedResource("Mine", type: "Custom::Thing", properties: ["Size": 3, "Colour": .absent]))
        stack.expect(UntypedResource("*", type: "Custom::*", properties: ["Names": .containing("b")]))
        stack.expect(UntypedResource("Jobs", type: "*", properties: ["VisibilityTimeout": "180"]))
        #expect(
            failure(UntypedResource("Jobs", type: "AWS::SQS::Queue", properties: ["VisiblityTimeout": .absent]))
                == "'AWS::SQS::Queue' has no property 'VisiblityTimeout'; did you mean 'VisibilityTimeout'?")
    }

    @Test func attributesAreExpectedWhereTheyAreSet() {
        stack.expect(SQS.Queue("Late").retained().condition(Self.isBig).dependsOn(Self.jobs))
        stack.expect(SQS.Queue("*").metadata(["Owner": "me", "Team": .containing("b")]))
        stack.expect(SQS.Queue("*").dependsOn(SQS.Queue("J*"), Self.key))
        #expect(!fits(SQS.Queue("Jobs").retained()))
        #expect(!fits(SQS.Queue("Late").dependsOn(SQS.Queue("Other"))))
        #expect(!fits(SQS.Queue("Late").condition(Condition("Other", .equals("a", "b")))))
        #expect(!fits(SQS.Queue("Late").metadata(["Owner": "you"])))
    }

    @Test func everyKindOfElementIsAPattern() {
        stack.expect(Output("JobsUrl", Self.jobs.ref))
        stack.expect(Output("*", .any, exportName: "jobs-\(.region)"))
        stack.expect(Parameter<Value<Int>>("Port", default: 80))
        stack.expect(Parameter<Value<Int>>("Port", value: 8080, maxValue: 9000))
        stack.expect(Self.isBig)
        stack.expect(Condition("IsBig", .any))
        stack.expect(Mapping("Images", ["eu-west-1": ["Arm": "ami-2"]]))
        stack.expect(none: Output("ApiUrl", .any))
        stack.expect([Output("JobsUrl", .any), Output("Plain", .any)])
        #expect(!fits(Output("JobsUrl", Self.jobs.arn)))
        #expect(!fits(Output("JobsUrl", Self.jobs.ref, description: "d")))
        #expect(!fits(Parameter<Value<String>>("Port", default: "80")))
        #expect(!fits(Parameter<Value<Int>>("Port", value: 80)))
        #expect(!fits(Condition("IsBig", .equals("a", "c"))))
        #expect(!fits(Mapping("Images", ["eu-west-1": ["Arm": "ami-1"]])))
    }

    @Test func thereAreSoMany() {
        #expect(stack.expect(2, SQS.Queue("*")).map(\.logicalID) == ["Jobs", "Late"])
        stack.expect(1, SQS.Queue("*", visibilityTimeout: .any))
        stack.expect(0, Logs.LogGroup("*"))
        stack.expect(none: SQS.Queue("*", fifoQueue: true))
        stack.expect(none: SQS.Queue("Jobs", fifoQueue: true))
        stack.expect(none: SQS.Queue("Nobody"))
        stack.expect(none: SQS.Queue("Nobody", fifoQueue: .any))
        stack.expect(every: SQS.Queue("*", fifoQueue: .absent))
        #expect(stack.count(like: SQS.Queue("*", visibilityTimeout: .absent)) == 1)
        #expect(stack.resources(like: SQS.Queue("*").retained()).map(\.logicalID) == ["Late"])
        func isMet(_ quantity: PatternExpectation.Quantity, _ pattern: some Resource) -> Bool {
            stack.expectation(quantity, pattern.elements[0]).isMet
        }
        #expect(!isMet(.count(1), SQS.Queue("*")))
        #expect(!isMet(.none, SQS.Queue("*", visibilityTimeout: .any)))
        #expect(!isMet(.every, SQS.Queue("*", visibilityTimeout: .any)))
        // What nothing is asked of would always be true.
        #expect(!isMet(.none, SQS.Queue("Nobody", fifoQueue: true)))
        #expect(!isMet(.every, Logs.LogGroup("*")))
        #expect(!isMet(.none, UntypedResource("*", type: "AWS::SQS::Queue", properties: ["Tpyo": .absent])))
    }

    @Test func capturesHaveWhatStoodThere() throws {
        let timeout = Capture<Seconds>("timeout")
        let ports = Capture<Value<Int>>("ports")
        let queue = try #require(stack.expect(SQS.Queue("*", visibilityTimeout: .capture(timeout))))
        #expect(queue.captures[timeout] == [180])
        let group = stack.expect(
            EC2.SecurityGroup(
                "*", groupDescription: .any,
                securityGroupIngress: .containing(.init(ipProtocol: "tcp", fromPort: .capture(ports)))))
        #expect(group?.captures[ports] == [80, 443])
        #expect(group?.captures[timeout].isEmpty == true)
        let url = Capture<Value<String>>("url")
        #expect(stack.expect(Output("JobsUrl", .capture(url)))[url] == [Self.jobs.ref])
    }

    @Test func resourcesAreFoundByTagAndByCondition() throws {
        #expect(stack.resources(tagged: "Team").map(\.logicalID) == ["Jobs", "Stored"])
        #expect(stack.resources(tagged: "Team", "b").map(\.logicalID) == ["Stored"])
        #expect(stack.resources(tagged: "Other").isEmpty)
        #expect(stack.resources(under: Self.isBig).map(\.logicalID) == ["Late"])
        #expect(stack.count(UntypedResource.self) == stack.template.resources.count)
        #expect(try stack.resource("Jobs").tags == ["Team": "a", "Cost": "7"])
    }

    @Test func aMatchIsAsked() throws {
        let queue = try #require(stack.expect(SQS.Queue("Jobs")))
        #expect(queue.properties.visibilityTimeout == 180)
        #expect(queue["VisibilityTimeout"] == 180)
    }

    @Test func whatIsDeployedIsExpectedByThePatternsToo() {
        struct Readers: Stack {
            let name = "readers"
            let description = "d"
            var body: some StackContent {
                SQS.Queue("Answers", redrivePolicy: .init(deadLetterTargetArn: PatternsTests.jobs.arn))
            }
        }
        let environment = EnvironmentUnderTest(
            Environment("e", region: .euWest1, account: .any) {
                Sample()
                Readers()
            })
        let deployed = environment.deployed()
        deployed.expect(SQS.Queue("Jobs", visibilityTimeout: 180))
        deployed.expect(SQS.Queue("sample/Jobs"))
        deployed.expect(none: SQS.Queue("Late"))
        deployed.expect(none: SQS.Queue("readers/Jobs"))
        deployed.expect(2, SQS.Queue("*"))
        deployed.expect(Output("JobsUrl", .ref("Jobs"), exportName: "jobs-eu-west-1"))
    }

    @Test func aPatternInAStackIsAnError() {
        struct Wrong: Stack {
            let name = "wrong"
            let description = "d"
            var body: some StackContent {
                SQS.Queue("Queue", redriveAllowPolicy: ["a": .any], visibilityTimeout: .any)
            }
        }
        let findings = StackUnderTest(Wrong()).diagnostics.filter { $0.rule == "function-arguments" }
        #expect(findings.map(\.severity) == [.error, .error])
        #expect(findings[0].message.contains("Fn::Expect::Any is not a function"))
    }

    @Test func valuesArePrintedAsTheyStandInTheTemplate() throws {
        let queue = try stack.resource(SQS.Queue.self, "Late").properties
        #expect(String(describingForTest: try #require(queue.queueName)) == #"{"Fn::Sub":"late-${AWS::Region}"}"#)
        #expect(String(describingForTest: queue.kmsMasterKeyId) == #"{"Fn::GetAtt":["Key","Arn"]}"#)
        #expect(String(describingForTest: stack.expect(SQS.Queue("Jobs"))) == "AWS::SQS::Queue 'Jobs'")
    }
}
