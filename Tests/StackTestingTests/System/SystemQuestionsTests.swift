// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

/// What reaches what, what is public, and what it costs.
@Suite struct SystemQuestionsTests {
    let shop = EnvironmentUnderTest(Shop.environment())

    private func changed(_ change: (inout Shop.Change) -> Void) -> EnvironmentUnderTest {
        EnvironmentUnderTest(Shop.environment(change))
    }

    @Test func tasksReachTheDatabaseAtItsPortAlone() {
        let answer = shop.canReach("Service", "Database", port: 5432)
        #expect(answer.isTrue, "\(answer)")
        #expect(
            answer.description.hasPrefix(
                "task of 'web/Service' can reach database 'network/Database' on port 5432: "
                    + "'network/DatabaseGroup' admits 5432 from 'network/WebGroup' ("))
        #expect(answer.location?.file.hasSuffix("Shop.swift") == true)
        let other = shop.canReach("web/Service", "network/Database", port: 22)
        #expect(other.isFalse, "\(other)")
        #expect(other.description.contains("cannot reach"))
        #expect(other.description.contains("admits 5432 from task of 'web/Service', not 22 ("))
        #expect(shop.canReach(ECS.Service("Service"), "Database", port: 5432).isTrue)
        #expect(shop.canReach(ECS.Service("Service"), UntypedResource("Database", type: "x"), port: 5432).isTrue)
    }

    @Test func theNetworkIsAskedOfWhateverIsDeployed() {
        #expect(shop.network.member("web/Service") != nil)
        #expect(shop.deployed().network.member("network/Database") != nil)
    }

    @Test func theInternetReachesNothingThatIsPrivate() {
        let answer = shop.canReach(.internet, "Database", port: 5432)
        #expect(answer.isFalse, "\(answer)")
        #expect(answer.description.contains("it has PubliclyAccessible false (") == true, "\(answer)")
        #expect(shop.canReach("Service", .internet, port: 443).isFalse)
        #expect(shop.isPublic("Database").isFalse)
        #expect(shop.isPublic("Service").isFalse)
    }

    @Test func theInternetReachesWhatIsPublic() {
        let open = changed {
            $0.publiclyAccessible = true
            $0.databaseSubnet = Shop.publicSubnet
            $0.peer = .init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)
        }
        let answer = open.canReach(.internet, "Database", port: 5432)
        #expect(answer.isTrue, "\(answer)")
        let shown = open.isPublic("Database")
        #expect(shown.isTrue)
        #expect(
            shown.reason
                == "it has PubliclyAccessible true, and subnet 'network/PublicSubnet' has a route to internet gateway "
                + "'network/Gateway'")
        #expect(open.canReach(.internet, "Database", port: 22).isFalse)
        let closed = changed {
            $0.publiclyAccessible = true
            $0.databaseSubnet = Shop.publicSubnet
        }
        #expect(closed.isPublic("Database").isTrue)
        #expect(closed.canReach(.internet, "Database", port: 5432).isFalse)
        let hidden = changed { $0.publiclyAccessible = true }
        #expect(hidden.isPublic("Database").isFalse)
    }

    @Test func tasksWithPublicAddressesAreOut() {
        let open = changed {
            $0.taskSubnet = Shop.publicSubnet
            $0.assignPublicIp = .enabled
        }
        #expect(open.canReach("Service", .internet, port: 443).isTrue)
        #expect(open.isPublic("Service").isTrue)
        #expect(open.reaches("Service", .dynamoDB).isTrue)
    }

    @Test func groupsAllowWhatTheirRulesSay() {
        #expect(shop.allows(from: Shop.webGroup, to: Shop.databaseGroup, port: 5432).isTrue)
        let answer = shop.allows(from: .internet, to: Shop.databaseGroup, port: 5432)
        #expect(answer.isFalse)
        #expect(
            answer.description.hasPrefix(
                "port 5432 of what has 'network/DatabaseGroup' is closed to the internet: 'network/DatabaseGroup' admits 5432 "
                    + "from 'network/WebGroup', which is not the internet ("), "\(answer)")
        #expect(shop.allows(from: Shop.databaseGroup, to: Shop.webGroup, port: 443).isFalse)
        #expect(shop.allows(from: "Service", to: "Database", port: 5432).isTrue)
        #expect(shop.allows(from: Shop.webGroup, to: .internet, port: 443).isTrue)
    }

    @Test func servicesOfAWSAreReachedByEndpoints() {
        let blocked = shop.reaches("Service", .logs)
        #expect(blocked.isFalse, "\(blocked)")
        #expect(blocked.description.contains("cannot reach logs: "))
        #expect(blocked.description.contains("'network/WebGroup' admits nothing"), "\(blocked)")
        #expect(shop.reaches(ECS.Service("Service"), .secretsManager).isFalse)
        #expect(shop.reaches("Service", "s3").isUnknown)
        #expect(shop.reaches("Service", .ecr).isFalse)
    }

    @Test func aSlipIsNoAnswer() {
        let answer = shop.reaches("Service", "secretmanager")
        #expect(answer.isUnknown)
        #expect(
            answer.reason == "no endpoint is known for 'secretmanager'; did you mean 'secretsmanager'?", "\(answer)")
        let missing = shop.canReach("Servic", "Database", port: 1)
        #expect(missing.isUnknown)
        #expect(missing.reason == "there is no 'Servic'; did you mean 'Service'?")
        let nothing = shop.canReach("Vpc", "Database", port: 1)
        #expect(nothing.isUnknown)
        #expect(nothing.reason.hasPrefix("'network/Vpc' (AWS::EC2::VPC) has no addresses in a VPC; these have: "))
        #expect(shop.isPublic("Nothing").isUnknown)
        #expect(shop.isPublic("Vpc").isUnknown)
    }

    @Test func everyOutcomeAnswersForItself() {
        #expect(shop.outcomes.allSatisfy { $0.isPublic("Database").isFalse })
        #expect(shop.deployed(["Stage": "prod"]).canReach("Service", "Database", port: 5432).isTrue)
    }

    struct Store: Stack {
        let name = "store"
        let description = "d"
        var principal: PolicyPrincipal = .any

        var body: some StackContent {
            let bucket = S3.Bucket(
                "Files",
                publicAccessBlockConfiguration: .init(
                    blockPublicAcls: true, blockPublicPolicy: false, ignorePublicAcls: true,
                    restrictPublicBuckets: false))
            let queue = SQS.Queue("Jobs")
            bucket
            queue
            S3.BucketPolicy(
                "FilesPolicy", bucket: bucket.ref,
                policyDocument: .policy(.allow("s3:GetObject", on: ["\(bucket.arn)/*"], principal: principal)))
            Lambda.Function(
                "Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::123456789012:role/r", handler: "index.handler",
                runtime: .python3_13)
        }
    }

    @Test func whatHasPoliciesIsPublicByThem() {
        let open = StackUnderTest(Store())
        let answer = open.isPublic("Files")
        #expect(answer.isTrue, "\(answer)")
        #expect(answer.description.hasPrefix("'Files' is public: "))
        #expect(StackUnderTest(Store(principal: .aws("arn:aws:iam::123456789012:root"))).isPublic("Files").isFalse)
        #expect(open.isPublic("Jobs").isFalse)
        #expect(open.reaches("Worker", .sqs).isTrue)
    }

    @Test func aFunctionInANetworkIsPublicByItsURL() {
        func answer(_ type: String) -> SystemAnswer {
            let function = Lambda.Function(
                "Worker", code: .init(zipFile: "x"), role: "arn:aws:iam::123456789012:role/r",
                handler: "index.handler", runtime: .python3_13,
                vpcConfig: .init(
                    securityGroupIds: [Shop.webGroup.ref], subnetIds: [Shop.privateSubnet.ref]))
            return StackUnderTest(
                ProofsTests.Several(resources: [
                    Shop.vpc, Shop.privateSubnet, Shop.webGroup, function,
                    UntypedResource(
                        "Address", type: "AWS::Lambda::Url",
                        properties: ["AuthType": .init(Value<String>(type)), "TargetFunctionArn": .init(function.arn)]),
                    UntypedResource(
                        "Call", type: "AWS::Lambda::Permission",
                        properties: [
                            "Action": "lambda:InvokeFunctionUrl", "FunctionName": .init(function.arn),
                            "FunctionUrlAuthType": .init(Value<String>(type)), "Principal": "*",
                        ]),
                ])
            ).isPublic("Worker")
        }
        let open = answer("NONE")
        #expect(open.isTrue, "\(open)")
    }

    @Test func whatAWSPutsOnTheInternetIsPublic() {
        let stack = StackUnderTest(
            ProofsTests.Several(resources: [
                ApiGateway.RestApi("Open"),
                ApiGateway.RestApi("Closed", endpointConfiguration: .init(types: ["PRIVATE"])),
                UntypedResource("Search", type: "AWS::OpenSearchService::Domain"),
            ]))
        #expect(stack.isPublic("Open").isTrue)
        #expect(stack.isPublic("Closed").isFalse)
        #expect(stack.isPublic("Search").isTrue)
    }

    @Test func aMonthHasACost() {
        let cost = shop.cost()
        #expect(cost.perMonth > 7)
        #expect(cost.atLeast < 100)
        #expect(!(cost.perMonth < 100), "what is not covered may cost anything")
        #expect(!(cost.perMonth <= 100) && !(cost.perMonth == cost.perMonth))
        #expect(cost.lines.contains { $0.item == "interface endpoint in a zone" && $0.resources == ["Logs"] })
        #expect(cost.description.hasPrefix("USD "))
        #expect(cost.description.contains(" a month, at least (eu-west-1)\n"))
        #expect(cost.notCovered.contains { $0.contains("network/Database") })
        #expect(cost.description.contains("not covered: network/Database"))
        let busy = shop.cost(exitGb: 10_000)
        #expect(busy.atLeast > cost.atLeast)
        #expect(shop.cost(hours: 0).atLeast < cost.atLeast)
        #expect("\(shop.cost(hours: 800))" == "an unknown cost: a month has 744 hours at most, not 800.0")
        #expect("\(shop.cost(requests: .nan).perMonth)".contains("requests is a number from 0 on"))
        let stack = StackUnderTest(Shop.Network())
        #expect(stack.cost(in: .euWest1).perMonth >= 0)
        let unknown = stack.deployed().cost().perMonth
        #expect(!(unknown < 1_000_000) && !(unknown > 0) && !(unknown <= 1_000_000) && !(unknown >= 0))
        #expect("\(unknown)".hasPrefix("an unknown cost: nobody knows the region"))
        #expect("\(stack.cost(in: "xx-west-1"))".contains("no prices are known for xx-west-1"))
    }
}
