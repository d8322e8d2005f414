// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

/// What a stack or an environment really gets.
@Suite struct DeployedTests {
    struct Everything: Stack {
        let name = "all"
        let description = "d"

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", default: "dev", allowedValues: ["dev", "prod"])
            let zones = Parameter<List<Value<String>>>("Zones", default: ["a", "b", "c"])
            let owner = Parameter<Value<String>>("Owner", value: "team")
            let isProd = Condition("IsProd", .equals(stage.ref, "prod"))
            let deadLetters = SQS.Queue("DeadLetters").condition(isProd)
            stage
            zones
            owner
            isProd
            deadLetters
            SQS.Queue(
                "Jobs", delaySeconds: .if(isProd, then: 30, else: .noValue),
                queueName: "\(owner.ref)-\(stage.ref)-jobs",
                redrivePolicy: .if(
                    isProd, then: .init(deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5), else: .noValue)
            ).dependsOn(deadLetters)
            UntypedResource(
                "Other", type: "Acme::Thing::Other",
                properties: [
                    "Pieces": .init(Value<String>.join("-", zones.ref)),
                    "Second": .init(Value<String>.unchecked(["Fn::Select": [1, ["Ref": "Zones"]]])),
                    "Split": .init(Value<String>.unchecked(["Fn::Select": ["2", ["Fn::Split": [".", "a.b.c"]]]])),
                    "Blocks": .init(Value<String>.unchecked(["Fn::Cidr": ["10.0.0.0/16", 2, 8]])),
                    "Script": .init(Value<String>.unchecked(["Fn::Base64": ["Fn::Sub": "echo ${Stage} ${Jobs}"]])),
                    "Region": .init(
                        Value<String>.unchecked(["Fn::Sub": "${AWS::Region} ${AWS::AccountId} ${AWS::Partition}"])),
                ])
            Output("Url", "https://\(stage.ref).example.com/")
            Output("Late", "\(stage.ref)", condition: isProd)
        }
    }

    let stack = StackUnderTest(Everything())

    @Test func conditionsAreDecidedAndWhatTheyTakeAwayIsGone() throws {
        let dev = stack.deployed()
        #expect(dev.count(SQS.Queue.self) == 1)
        let jobs = try dev.resource(SQS.Queue.self, "Jobs")
        #expect(jobs.propertyNames == ["QueueName"])
        #expect(jobs["QueueName"] == "team-dev-jobs")
        #expect(jobs.dependsOn == [])
        #expect(dev.names(in: .outputs) == ["Url"])
        #expect(try dev.output("Url") == "https://dev.example.com/")
        #expect(dev.conditions == ["IsProd": false])
        #expect(dev.parameterValues == ["Stage": "dev", "Zones": "a,b,c", "Owner": "team"])
    }

    @Test func parametersAreGiven() throws {
        let prod = stack.deployed(["Stage": "prod", "Owner": "shop"])
        let jobs = try prod.resource(SQS.Queue.self, "Jobs")
        #expect(jobs["DelaySeconds"] == 30)
        #expect(jobs["QueueName"] == "shop-prod-jobs")
        #expect(jobs["RedrivePolicy.deadLetterTargetArn"] == .getAtt("DeadLetters", "Arn"))
        #expect(jobs.dependsOn == ["DeadLetters"])
        #expect(try prod.resource("DeadLetters").condition == nil)
        #expect(prod.names(in: .outputs) == ["Url", "Late"])
        #expect("\(prod)" == "all, with Owner = shop, Stage = prod")
    }

    @Test func functionsAreWorkedOutAsFarAsIsKnown() throws {
        let other = try stack.deployed().resource("Other")
        #expect(other["Pieces"] == "a-b-c")
        #expect(other["Second"] == "b")
        #expect(other["Split"] == "c")
        #expect(other["Blocks"] == ["10.0.0.0/24", "10.0.1.0/24"])
        let script: Node = ["Fn::Base64": ["Fn::Join": ["", ["echo dev ", ["Ref": "Jobs"]]]]]
        #expect(other["Script"] == script)
        let environment = EnvironmentUnderTest(
            Environment("one", region: .usGovWest1, account: "123456789012") { Everything() })
        #expect(try environment.deployed().resource("Other")["Region"] == "us-gov-west-1 123456789012 aws-us-gov")
    }

    @Test func placesStay() throws {
        let resource = try #require(stack.deployed().template.resources.first { $0.logicalID == "Jobs" })
        #expect(resource.node.origin?.file.hasSuffix("DeployedTests.swift") == true)
    }

    @Test func whatOtherStacksHandOnIsThere() throws {
        let shop = EnvironmentUnderTest(Shop.environment()).deployed()
        let web = try #require(shop[stack: "web"])
        let service = try web.resource(ECS.Service.self)["NetworkConfiguration.AwsvpcConfiguration"]
        #expect(service?["Subnets"]?[0] == .ref("network/PrivateSubnet"))
        #expect(
            service?["SecurityGroups"]?[0] == .getAtt("network/WebGroup", "GroupId")
                || service?["SecurityGroups"]?[0] == .ref("network/WebGroup"))
        #expect(try web.resource(EC2.VPCEndpoint.self, "Logs")["VpcId"] == .ref("network/Vpc"))
        let network = try #require(shop[stack: "network"])
        #expect(try network.resource(EC2.Subnet.self, "PrivateSubnet")["VpcId"] == .ref("Vpc"))
        #expect(try network.output("VpcId") == .ref("Vpc"))
        #expect(try network.output("Name") == "shop-network-dev")
        #expect(shop.count(EC2.Subnet.self) == 2)
        #expect(try shop.resource(EC2.Subnet.self, "network/PrivateSubnet")["VpcId"] == .ref("network/Vpc"))
        withKnownIssue {
            #expect(shop[stack: "nothing"] == nil)
        } matching: { issue in
            issue.comments.first?.rawValue.hasPrefix("'shop' has no stack 'nothing'; there are: ") == true
        }
    }

    private static let title = SharedValue<Value<String>>("Title", stackName: "two-first")

    private struct First: Stack {
        let name = "first"
        let description = "d"

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", default: "dev")
            stage
            SQS.Queue("Jobs")
            DeployedTests.title.provided("shop \(stage.ref)")
        }
    }

    private struct Second: Stack {
        let name = "second"
        let description = "d"

        var body: some StackContent {
            EC2.Subnet("Subnet", vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.9.0/24")
            UntypedResource(
                "R", type: "Acme::Thing::Other",
                properties: ["Title": .init("\(DeployedTests.title.consumed)!" as Value<String>)])
        }
    }

    @Test func textsOfOtherStacksAreWorkedOut() throws {
        let environment = EnvironmentUnderTest(
            Environment("two", region: .euWest1, account: .any) {
                First()
                Second()
            })
        #expect(try environment.deployed()[stack: "second"]?.resource("R")["Title"] == "shop dev!")
        #expect(try environment.deployed(["Stage": "prod"]).resource("second/R")["Title"] == "shop prod!")
    }

    @Test func whatIsThereAlreadyIsNotDeployed() throws {
        let environment = EnvironmentUnderTest(
            Environment(
                "two", region: .euWest1, account: .any,
                existing: [Existing.vpc("vpc-0123456789abcdef0", cidrBlock: "10.0.0.0/16", subnets: [])]
            ) { Second() })
        let deployed = environment.deployed()
        #expect(deployed.count(EC2.VPC.self) == 0)
        #expect(try deployed[stack: "second"]?.resource(EC2.Subnet.self)["VpcId"] == "vpc-0123456789abcdef0")
    }

    @Test func parametersOfEnvironmentsAreGivenToOneStackOrToAll() throws {
        let shop = EnvironmentUnderTest(Shop.environment())
        #expect(shop.deployed(["Stage": "prod"]).count(SQS.Queue.self) == 1)
        #expect(shop.deployed(["network/Stage": "prod"])[stack: "network"]?.count(SQS.Queue.self) == 1)
        #expect(shop.deployed().count(SQS.Queue.self) == 0)
    }

    @Test func whatIsNoParameterFailsAtItsLine() {
        withKnownIssue {
            _ = stack.deployed(["Stag": "prod"])
        } matching: { issue in
            issue.comments.first?.rawValue == "stack 'all' has no parameter 'Stag'; did you mean 'Stage'?"
                && issue.sourceLocation?.fileID.hasSuffix("DeployedTests.swift") == true
        }
        withKnownIssue {
            _ = stack.deployed(["Stage": "test"])
        } matching: { issue in
            issue.comments.first?.rawValue.hasPrefix("parameter 'Stage' cannot have the value 'test', which ") == true
        }
    }

    private struct Hidden: Stack {
        let name = "hidden"
        let description = "d"

        var body: some StackContent {
            let password = Parameter<Value<String>>("Password", minLength: 8, noEcho: true)
            password
            UntypedResource("R", type: "Acme::Thing::Other", properties: ["Password": .init(password.ref)])
        }
    }

    @Test func whatIsHiddenStaysHidden() throws {
        let stack = StackUnderTest(Hidden())
        let deployed = stack.deployed(["Password": "12345678"])
        #expect("\(deployed)" == "hidden, with Password")
        #expect(try deployed.resource("R")["Password"] == .ref("Password"))
        #expect(deployed.parameterValues == [:])
        withKnownIssue {
            _ = stack.deployed(["Password": "1234"])
        } matching: { issue in
            issue.comments.first?.rawValue.hasPrefix("parameter 'Password' cannot have this value, which ") == true
        }
    }

    @Test func mappingsAndListsAreWorkedOut() throws {
        let stack = StackUnderTest(Mapped())
        let dev = try stack.deployed().resource("R")
        #expect(dev["Size"] == "small")
        #expect(dev["List"] == ["always"])
        let prod = try stack.deployed(["Stage": "prod"]).resource("R")
        #expect(prod["Size"] == "large")
        #expect(prod["List"] == ["always", "prod"])
    }

    private struct Mapped: Stack {
        let name = "mapped"
        let description = "d"

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", default: "dev")
            let isProd = Condition("IsProd", .equals(stage.ref, "prod"))
            let sizes = Mapping("Sizes", ["dev": ["Size": "small"], "prod": ["Size": "large"]])
            stage
            isProd
            sizes
            UntypedResource(
                "R", type: "Acme::Thing::Other",
                properties: [
                    "Size": .init(Value<String>.unchecked(["Fn::FindInMap": ["Sizes", ["Ref": "Stage"], "Size"]])),
                    "List": [
                        "always",
                        .init(Value<String>.unchecked(["Fn::If": ["IsProd", "prod", ["Ref": "AWS::NoValue"]]])),
                    ],
                ])
        }
    }

    @Test func allOutcomesSayWhatLeadsToThem() {
        let outcomes = stack.outcomes
        #expect(outcomes.isComplete)
        #expect(
            outcomes.map(\.description) == [
                "all, where 'IsProd' does not hold (Stage = dev)", "all, where 'IsProd' holds (Stage = prod)",
            ])
        #expect(outcomes.map { $0.count(SQS.Queue.self) } == [1, 2])
        #expect(EnvironmentUnderTest(Shop.environment()).outcomes.count == 2)
    }

    @Test(arguments: StackUnderTest(Everything()).outcomes) func outcomesAreArguments(_ outcome: Deployed) throws {
        #expect(try outcome.resource(SQS.Queue.self, "Jobs")["QueueName"]?.stringValue?.hasPrefix("team-") == true)
    }

    @Test func everyOutcomeIsAsked() {
        stack.everyOutcome { $0.count(SQS.Queue.self) > 0 }
        withKnownIssue {
            stack.everyOutcome("there is one queue") { $0.count(SQS.Queue.self) == 1 }
        } matching: { issue in
            issue.comments.first?.rawValue == """
                there is one queue is not so in every outcome
                  not of all, where 'IsProd' holds (Stage = prod)
                """
        }
    }

    /// Each of so many conditions for itself.
    private struct Many: Stack {
        let name = "many"
        let description = "d"

        var body: some StackContent {
            for index in 0..<40 {
                let parameter = Parameter<Value<String>>("P\(index)", default: "no")
                let condition = Condition("C\(index)", .equals(parameter.ref, "yes"))
                parameter
                condition
                for copy in 0..<60 { SQS.Queue("Q\(index)x\(copy)").condition(condition) }
            }
        }
    }

    @Test func outcomesThatAreLeftOutAreSaid() {
        let stack = StackUnderTest(Many())
        #expect(!stack.outcomes.isComplete)
        withKnownIssue {
            stack.everyOutcome { _ in true }
        } matching: { issue in
            issue.comments.first?.rawValue.contains("nobody knows of the outcomes beyond the first") == true
        }
    }
}
