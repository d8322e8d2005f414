// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What is seen of the services, and who is told.
@Suite struct SightTests {
    private func service(
        _ architecture: Architecture = .restAPI(), _ change: (inout Settings) -> Void
    ) -> StackUnderTest {
        StackUnderTest(ServiceStack(Settings.arranged(architecture).with(change)))
    }

    private func monitoring(_ change: (inout Settings) -> Void) -> StackUnderTest {
        StackUnderTest(MonitoringStack(Settings.arranged(.restAPI()).with(change)))
    }

    private func rules(_ stack: StackUnderTest) throws -> [Node] {
        try #require(stack.resource(WAFv2.WebACL.self)["Rules"]?.arrayValue)
    }

    // MARK: The web ACL

    /// Behind a link AWS WAF sees the link, so there it counts by the header that the API writes.
    @Test func aLimitIsForEachClientWhereverTheWebACLStands() throws {
        func limited(_ architecture: Architecture) throws -> StackUnderTest {
            let stack = service(architecture) {
                $0.webACL = true
                $0.webACLSettings = WebACLSettings(requestsPerAddress: 500)
            }
            #expect(stack.messages.isEmpty)
            return stack
        }
        for architecture in [Architecture.restAPI(), .publicLoadBalancer()] {
            let rules = try rules(limited(architecture))
            #expect(rules.last?["Statement"]?["RateBasedStatement"]?["AggregateKeyType"] == "IP")
            #expect(rules.last?["Action"] == ["Block": [:]])
            #expect(rules.map { $0["Priority"] } == [0, 1, 2, 3])
        }
        let stack = try limited(.httpAPI())
        let statement = try rules(stack).last?["Statement"]?["RateBasedStatement"]
        #expect(statement?["AggregateKeyType"] == "FORWARDED_IP")
        let header = try #require(statement?["ForwardedIPConfig"]?["HeaderName"]?.stringValue)
        let parameters = try stack.resource(ApiGatewayV2.Integration.self)["RequestParameters"]
        #expect(parameters?["overwrite:header.\(header)"] == "$context.identity.sourceIp")
    }

    /// The list of attackers knows no header.
    @Test func nobodyIsLookedUpByTheAddressOfALink() throws {
        func names(_ architecture: Architecture) throws -> [String] {
            let stack = service(architecture) { $0.webACL = true }
            #expect(stack.messages.isEmpty)
            return try rules(stack).compactMap { $0["Name"]?.stringValue }
        }
        let list = "AWSManagedRulesAmazonIpReputationList"
        #expect(try names(.restAPI()).contains(list))
        #expect(try names(.publicLoadBalancer()).contains(list))
        #expect(
            try names(.httpAPI()) == ["AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesCommonRuleSet"])
    }

    @Test func whatTheWebACLLogsOpensNoDoor() throws {
        let stack = service {
            $0.webACL = true
            $0.webACLSettings = WebACLSettings(logs: .matches)
        }
        #expect(stack.messages.isEmpty)
        let logging = try stack.resource(WAFv2.LoggingConfiguration.self)
        #expect(
            logging["RedactedFields"]?.arrayValue?.map { $0["SingleHeader"]?["Name"] }
                == ["authorization", "cookie", "x-api-key"])
        #expect(logging["LoggingFilter.DefaultBehavior"] == "DROP")
        // AWS WAF takes groups of this name alone, and by an ARN without the end of the group's own.
        #expect(logging["LogDestinationConfigs[0]"]?["Fn::Sub"]?.stringValue?.hasSuffix("${WebAclLogGroup}") == true)
        let name = try stack.resource(Logs.LogGroup.self, "WebAclLogGroup")["LogGroupName"]
        #expect("\(try #require(name))".contains("aws-waf-logs-"))
        let whole = service {
            $0.webACL = true
            $0.webACLSettings = WebACLSettings(logs: .all)
        }
        #expect(try whole.resource(WAFv2.LoggingConfiguration.self)["LoggingFilter"] == nil)
        #expect(service { $0.webACL = true }.count(WAFv2.LoggingConfiguration.self) == 0)
    }

    // MARK: Logs

    @Test(arguments: [
        ("kinesis:eu-west-1:123456789012:stream/logs", "kinesis:PutRecord"),
        ("firehose:eu-west-1:123456789012:deliverystream/logs", "firehose:PutRecordBatch"),
    ])
    func linesGoOnByARoleThatMayNothingElse(end: String, action: String) throws {
        let arn = "arn:aws:\(end)"
        let stack = service(.restAPI(RestAPISettings(accessLogs: true))) {
            $0.logs.subscription = LogSubscription(to: arn)
        }
        #expect(stack.messages.isEmpty)
        let filters = stack.resources(Logs.SubscriptionFilter.self)
        #expect(filters.map { $0["LogGroupName"] } == [.ref("WebLogGroup"), .ref("AccessLogGroup")])
        #expect(filters.allSatisfy { $0["RoleArn"] == .getAtt("LogSubscriptionRole", "Arn") })
        #expect(stack.parameterValues["LogSubscriptionArn"] == arn)
        let deployed = stack.deployed()
        #expect(deployed.may("LogSubscriptionRole", .init(action), on: Value<String>(arn)).isAllowed)
        #expect(deployed.may("LogSubscriptionRole", .init(action), on: Value<String>(arn + "2")).isDenied)
        let trust = try stack.resource(IAM.Role.self, "LogSubscriptionRole")["AssumeRolePolicyDocument.Statement[0]"]
        #expect(trust?["Principal"]?["Service"] == "logs.amazonaws.com")
        #expect(trust?["Condition"]?["StringEquals"]?["aws:SourceAccount"] == .ref("AWS::AccountId"))
    }

    /// It lets each group in before the group sends.
    @Test func aFunctionIsCalledByItsOwnLeave() throws {
        let stack = service {
            $0.logs.subscription = LogSubscription(
                to: "arn:aws:lambda:eu-west-1:123456789012:function:search", matching: "ERROR")
        }
        #expect(stack.messages.isEmpty)
        let filter = try stack.resource(Logs.SubscriptionFilter.self)
        #expect(filter["RoleArn"] == nil)
        #expect(filter["FilterPattern"] == "ERROR")
        #expect(filter.dependsOn == ["WebLogGroupPermission"])
        stack.expect(
            Lambda.Permission(
                "WebLogGroupPermission", action: "lambda:InvokeFunction", functionName: .any,
                principal: "logs.amazonaws.com", sourceArn: .getAtt("WebLogGroup", "Arn")))
    }

    // MARK: Measures

    @Test func clustersAreMeasuredMoreClosely() {
        service { $0.containerInsights = .enhanced }.expect(
            every: ECS.Cluster("*", clusterSettings: [.init(name: "containerInsights", value: "enhanced")]))
    }

    @Test func signalsGoToTheAgentAndWhatItMayIsItsOwn() throws {
        let agent = TracingSidecar(.applicationSignals, repositoryName: "test/cloudwatch-agent", imageTag: "1")
        let settings = Settings.arranged(
            .httpAPI(), services: [ServiceSettings.small("Web").with { $0.tracing = agent }])
        let stack = StackUnderTest(ServiceStack(settings))
        #expect(stack.messages.isEmpty)
        let containers = try #require(
            stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions"]?.arrayValue)
        func variables(_ container: Node) -> [String: String] {
            let pairs = (container["Environment"]?.arrayValue ?? []).compactMap { pair in
                pair["Name"]?.stringValue.flatMap { name in pair["Value"]?.stringValue.map { (name, $0) } }
            }
            return Dictionary(pairs) { $1 }
        }
        let told = variables(containers[0])
        #expect(told["OTEL_AWS_APPLICATION_SIGNALS_ENABLED"] == "true")
        #expect(told["OTEL_RESOURCE_ATTRIBUTES"] == "service.name=Web")
        let configuration = try JSONReader.read(#require(variables(containers[1])["CW_CONFIG_CONTENT"]))
        #expect(configuration["traces"]?["traces_collected"]?["application_signals"] == [:])
        #expect(configuration["logs"]?["metrics_collected"]?["application_signals"] == [:])
        // By endpoints: nothing leads to the internet.
        let services = stack.resources(EC2.VPCEndpoint.self).map { "\($0["ServiceName"] ?? "")" }
        for end in ["xray", "logs"] { #expect(services.contains { $0.contains(".\(end)") }, "\(end)") }
        #expect(StackUnderTest(AccountStack(settings)).count(ApplicationSignals.Discovery.self) == 1)
        #expect(StackUnderTest(AccountStack(.arranged(.httpAPI()))).count(ApplicationSignals.Discovery.self) == 0)
        // What the service says itself stands.
        let own = Settings.arranged(
            .httpAPI(),
            services: [
                ServiceSettings.small("Web").with {
                    $0.tracing = agent
                    $0.variables = ["OTEL_TRACES_SAMPLER": "always_on"]
                }
            ])
        let definition = try StackUnderTest(ServiceStack(own)).resource(ECS.TaskDefinition.self)
        #expect(
            variables(try #require(definition["ContainerDefinitions"]?[0]))["OTEL_TRACES_SAMPLER"] == "always_on")
    }

    // MARK: Money

    @Test func aBudgetTellsWhoHearsOfAlarms() throws {
        let stack = monitoring {
            $0.logs.encrypted = true
            $0.budget = BudgetSettings(monthly: 300, of: .installation, spent: [50], forecast: 110)
        }
        #expect(stack.messages.isEmpty)
        let budget = try stack.resource(Budgets.Budget.self)
        #expect(budget.dependsOn == ["AlarmTopicPolicy"])
        #expect(budget["Budget.CostFilters.TagKeyValue[0]"] == .sub("user:Deployment$${Deployment}"))
        let told = try #require(budget["NotificationsWithSubscribers"]?.arrayValue)
        #expect(told.map { $0["Notification"]?["NotificationType"] } == ["ACTUAL", "FORECASTED"])
        #expect(told.map { $0["Notification"]?["Threshold"] } == [50, 110])
        #expect(told.allSatisfy { $0["Subscribers"]?[0]?["Address"] == .ref("AlarmTopic") })
        for (action, thing) in [("sns:Publish", "AlarmTopic"), ("kms:GenerateDataKey", "EncryptionKey")] {
            let topic = try #require(stack.template.resources.first { $0.logicalID == thing })
            let document =
                topic.type == "AWS::KMS::Key"
                ? topic.properties["KeyPolicy"]
                : stack.template.resources.first { $0.logicalID == "AlarmTopicPolicy" }?.properties["PolicyDocument"]
            let principals = (document?["Statement"]?.arrayValue ?? []).compactMap { $0["Principal"]?["Service"] }
            #expect(principals == ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"], "\(action)")
        }
        #expect(monitoring { $0.alarmEmail = "a@example.com" }.count(Budgets.Budget.self) == 0)
    }

    // MARK: From outside

    /// Whoever has no key is turned away, which shows that the door is there.
    @Test func aCanaryKnowsWhatIsRight() throws {
        let key = Throttling(requestsPerSecond: 1, burst: 1)
        let jwt = HTTPAuthorization.jwt(issuer: "https://login.example.com/", audience: ["shop"])
        let cases: [(Architecture, Int?, String)] = [
            (.restAPI(), nil, "200"), (.restAPI(RestAPISettings(usagePlan: key)), nil, "403"),
            (.httpAPI(HTTPAPISettings(authorization: jwt)), nil, "401"), (.publicLoadBalancer(), nil, "200"),
            (.restAPI(), 204, "204"),
        ]
        for (architecture, status, expected) in cases {
            let settings = Settings.arranged(architecture).with {
                $0.canary = CanarySettings(path: "/health", status: status)
            }
            let stack = StackUnderTest(MonitoringStack(settings))
            #expect(stack.messages.isEmpty)
            let variables = try stack.resource(Synthetics.Canary.self)["RunConfig.EnvironmentVariables"]
            #expect(variables?["STATUS"] == .string(expected))
        }
    }

    @Test func theCanaryCallsWhereTheServicesAnswer() throws {
        let settings = Settings.arranged(.restAPI()).with { $0.canary = CanarySettings() }
        let environment = Environment("test", settings) { settings in
            ServiceStack(settings)
            MonitoringStack(settings)
        }
        #expect(EnvironmentUnderTest(environment).diagnostics.map(\.message).isEmpty)
        #expect(
            StackUnderTest(ServiceStack(.arranged(.restAPI()))).names(in: .outputs).contains("EntranceUrl") == false)
        environment.proves(.everyBucketIsEncrypted, .everyStoreIsKept, .noRoleEscalates)
    }

    @Test func aCanaryThatFailsTwiceOrNotRunsRings() throws {
        let stack = monitoring { $0.canary = CanarySettings(every: 10) }
        #expect(stack.messages.isEmpty)
        let alarm = try stack.resource(CloudWatch.Alarm.self, "CanaryAlarm")
        #expect(alarm["Period"] == 600)
        #expect(alarm["TreatMissingData"] == "breaching")
        #expect(alarm["AlarmActions"] == [.ref("AlarmTopic")])
        let rules = try stack.resource(S3.Bucket.self)["LifecycleConfiguration.Rules"]?.arrayValue
        #expect(rules?.map { $0["ExpirationInDays"] } == [31])
    }

    // MARK: What cannot be

    @Test func settingsThatCannotBeAreSaid() {
        let messages = service {
            $0.webACLSettings = WebACLSettings()
            $0.logs.subscription = LogSubscription(to: "arn:aws:s3:::logs")
            $0.budget = BudgetSettings(monthly: 0, spent: [80, 80])
            $0.canary = CanarySettings(path: "health", every: 90)
        }.messages
        for expected in [
            "there are settings of a web ACL, and none", "'arn:aws:s3:::logs' takes no log lines",
            "the budget is 0 dollars", "the budget tells the same threshold twice", "the canary calls 'health'",
            "the canary runs every 90 minutes",
        ] {
            #expect(messages.contains(expected), "\(expected)")
        }
    }
}
