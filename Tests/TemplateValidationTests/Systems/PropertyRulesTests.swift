// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// What one property says of another, and limits that no schema has.
@Suite struct PropertyRulesTests {
    private func found(_ rule: String, _ type: String, _ properties: String) throws -> [Diagnostic] {
        let json = #"""
            {
              "Parameters": {"P": {"Type": "String"}},
              "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "a"]}},
              "Resources": {"A": {"Type": "AWS::\#(type)", "Properties": {\#(properties)}}}
            }
            """#
        return try findings(rule, json)
    }

    private func messages(_ type: String, _ properties: String) throws -> [String] {
        try found("property-dependency", type, properties).map(\.message)
    }

    @Test(arguments: [
        (#""DeploymentController": {"Type": "EXTERNAL"}"#, 0),
        (#""DeploymentController": {"Type": "EXTERNAL"}, "TaskDefinition": "web:1", "LaunchType": "FARGATE""#, 2),
        (#""DeploymentController": {"Type": "EXTERNAL"}, "TaskDefinition": """#, 0),
        (#""DeploymentController": {"Type": "ECS"}, "TaskDefinition": "web:1""#, 0),
        (#""DeploymentController": {"Type": {"Ref": "P"}}, "TaskDefinition": "web:1""#, 0),
        (#""TaskDefinition": "web:1""#, 0),
    ])
    func anotherControllerSaysHowTasksRun(properties: String, count: Int) throws {
        #expect(try messages("ECS::Service", properties).count == count)
        let network = #"\#(properties), "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["s"]}}"#
        let more = properties.contains(#""EXTERNAL""#) ? 1 : 0
        #expect(try messages("ECS::Service", network).count == count + more)
    }

    @Test(arguments: [
        (#""Types": ["PRIVATE"]"#, 0), (#""Types": ["EDGE"]"#, 1), (#""Types": [{"Ref": "P"}]"#, 0),
        (#""Types": {"Fn::Split": [",", {"Ref": "P"}]}"#, 0), (#""IpAddressType": "ipv4""#, 0),
    ])
    func endpointsAreOfPrivateAPIs(kind: String, count: Int) throws {
        let endpoint =
            #""Name": "a", "EndpointConfiguration": {\#(kind), "VpcEndpointIds": ["vpce-0123456789abcdef0"]}"#
        #expect(try messages("ApiGateway::RestApi", endpoint).count == count)
        #expect(try messages("ApiGateway::RestApi", #""Name": "a", "EndpointConfiguration": {\#(kind)}"#).isEmpty)
    }

    @Test(arguments: [
        (#""ExpiredObjectDeleteMarker": true, "ExpirationDate": "2030-01-01T00:00:00Z""#, 1),
        (#""ExpiredObjectDeleteMarker": "true", "TagFilters": [{"Key": "a", "Value": "b"}]"#, 1),
        (#""ExpiredObjectDeleteMarker": false, "ExpirationInDays": 3"#, 0),
        (#""ExpiredObjectDeleteMarker": true, "NoncurrentVersionExpiration": {"NoncurrentDays": 3}"#, 0),
        (#""ExpiredObjectDeleteMarker": true, "ExpirationInDays": {"Ref": "AWS::NoValue"}"#, 0),
        (#""AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}, "Prefix": "up""#, 0),
        (
            #""AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 1}, "TagFilters": [{"Key": "a", "Value": "b"}]"#,
            1
        ),
        (#""Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 9}, {"StorageClass": "DEEP_ARCHIVE"}]"#, 1),
        (#""Transition": {"StorageClass": "GLACIER", "TransitionInDays": 0}"#, 0),
        (
            #""Transition": {"StorageClass": "GLACIER", "TransitionInDays": 1, "TransitionDate": "2030-01-01T00:00:00Z"}"#,
            1
        ),
        (#""Transition": {"Fn::If": ["C", {"StorageClass": "GLACIER"}, {"Ref": "AWS::NoValue"}]}"#, 1),
    ])
    func aLifecycleRuleHoldsTogether(rule: String, count: Int) throws {
        let bucket = #""LifecycleConfiguration": {"Rules": [{"Status": "Enabled", \#(rule)}]}"#
        #expect(try messages("S3::Bucket", bucket).count == count)
    }

    @Test func aTransitionWithoutATimeSaysWhichItNeeds() throws {
        let rule = #"{"Status": "Enabled", "Transitions": [{"StorageClass": "GLACIER"}]}"#
        let found = try found("property-dependency", "S3::Bucket", #""LifecycleConfiguration": {"Rules": [\#(rule)]}"#)
        #expect(
            found.map(\.message) == [
                "'A' has no TransitionInDays and no TransitionDate in LifecycleConfiguration.Rules.Transitions"
            ])
        #expect(found.first?.severity == .error)
        #expect(found.first?.notes.map(\.message) == ["see aws/aws-cdk#22103"])
    }

    private static let one = #"{"JobName": "j", "State": "SUCCEEDED", "LogicalOperator": "EQUALS"}"#

    @Test(arguments: [
        (#""Type": "ON_DEMAND""#, 0), (#""Type": "SCHEDULED""#, 1), (#""Type": "CONDITIONAL""#, 1),
        (#""Type": "SCHEDULED", "Schedule": "cron(0 1 * * ? *)""#, 0), (#""Type": {"Ref": "P"}"#, 0),
        (#""Type": "CONDITIONAL", "Predicate": {"Conditions": [\#(one)]}"#, 0),
        (#""Type": "CONDITIONAL", "Predicate": {"Conditions": [\#(one), \#(one)]}"#, 1),
        (#""Type": "CONDITIONAL", "Predicate": {"Logical": "ANY", "Conditions": [\#(one), \#(one)]}"#, 0),
        (#""Type": "CONDITIONAL", "Predicate": {"Conditions": [{"JobName": "j", "State": "FAILED"}]}"#, 1),
    ])
    func aTriggerHasWhatItsTypeNeeds(properties: String, count: Int) throws {
        #expect(try messages("Glue::Trigger", #""Actions": [{"JobName": "k"}], \#(properties)"#).count == count)
    }

    @Test(arguments: [
        (#""NetworkInterfaces": [{"DeviceIndex": "0", "Groups": ["sg-1"]}]"#, 0),
        (#""NetworkInterfaces": [{"DeviceIndex": "0"}], "SecurityGroupIds": ["sg-1"]"#, 1),
        (#""NetworkInterfaces": [], "SecurityGroupIds": ["sg-1"]"#, 0),
        (
            #""NetworkInterfaces": [{"DeviceIndex": "0"}], "SecurityGroupIds": {"Fn::If": ["C", ["sg-1"], {"Ref": "AWS::NoValue"}]}"#,
            1
        ),
        (#""SecurityGroupIds": ["sg-1"]"#, 0),
    ])
    func interfacesHaveTheGroups(properties: String, count: Int) throws {
        #expect(try messages("EC2::Instance", properties).count == count)
        #expect(try messages("EC2::LaunchTemplate", #""LaunchTemplateData": {\#(properties)}"#).count == count)
    }

    @Test(arguments: [
        (#"{"TargetGroupArn": "a"}"#, 0), (#"{"TargetGroupArn": "a"}, {"TargetGroupArn": "b"}"#, 1),
        (#"{"TargetGroupArn": "a", "Weight": 1}, {"TargetGroupArn": "b", "Weight": 0}"#, 0),
        (#"{"TargetGroupArn": "a", "Weight": 1}, {"TargetGroupArn": "b"}"#, 1),
    ])
    func severalTargetGroupsHaveWeights(groups: String, count: Int) throws {
        let action = #"[{"Type": "forward", "ForwardConfig": {"TargetGroups": [\#(groups)]}}]"#
        for (type, property) in [("Listener", "DefaultActions"), ("ListenerRule", "Actions")] {
            let found = try found(
                "property-dependency", "ElasticLoadBalancingV2::\(type)", #""\#(property)": \#(action)"#)
            #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
        }
    }

    @Test(arguments: [
        ("orders", 0), ("Orders", 1), ("1orders", 1), ("or", 1), ("orders-of-the-whole-company-1", 1),
        ("orders_2", 1), ("orders-2", 0),
    ])
    func aSearchDomainHasASmallName(name: String, count: Int) throws {
        for type in ["OpenSearchService::Domain", "Elasticsearch::Domain"] {
            #expect(try found("value-limit", type, #""DomainName": "\#(name)""#).count == count)
        }
    }

    @Test(arguments: [
        ("299", 1), ("300", 0), ("86400", 0), (#""86401""#, 1), (#"{"Ref": "P"}"#, 0), (#"{"Ref": "AWS::NoValue"}"#, 0),
    ])
    func aClusterPausesAfterFiveMinutesAtTheSoonest(seconds: String, count: Int) throws {
        for property in ["ServerlessV2ScalingConfiguration", "ScalingConfiguration"] {
            let settings = #""\#(property)": {"SecondsUntilAutoPause": \#(seconds)}"#
            #expect(try found("value-limit", "RDS::DBCluster", settings).count == count)
        }
    }

    @Test(arguments: [("", 1), ("main", 0), (" ", 0)])
    func aPipelinesConfigurationIsNotEmpty(text: String, count: Int) throws {
        let action = #"{"Name": "a", "Configuration": {"ProjectName": "p", "PrimarySource": "\#(text)"}}"#
        let found = try found(
            "value-limit", "CodePipeline::Pipeline", #""Stages": [{"Name": "s", "Actions": [\#(action)]}]"#)
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.message.hasSuffix("Stages[0].Actions[0].Configuration.PrimarySource") })
    }

    @Test(arguments: [
        ("eu-west-1", 0), ("us-gov-east-1", 0), ("eusc-de-east-1", 0), ("cn-north-1", 0), ("", 0), ("eu-west-", 1),
        ("eu-west", 1), ("EU-WEST-1", 1), ("eu--1", 1), ("REGION", 1), ("eu-west-1a", 1),
    ])
    func theRegionOfAnARNIsOne(region: String, count: Int) throws {
        let arn = #"arn:aws:lambda:\#(region):123456789012:layer:tools:4"#
        #expect(try found("arn-region", "Lambda::Function", #""Layers": ["\#(arn)"]"#).count == count)
        // Where an ARN is only one text of many, nobody reads it.
        #expect(try found("arn-region", "Lambda::Function", #""Description": "\#(arn)""#).isEmpty)
        let sub = #"{"Fn::Sub": "arn:${AWS::Partition}:lambda:${P}:123456789012:layer:tools:4"}"#
        #expect(try found("arn-region", "Lambda::Function", #""Layers": [\#(sub)]"#).isEmpty)
    }

    /// What a name comes to is known with the stack's name; a limit may be the schema's length or its pattern's.
    @Test(arguments: [
        ("Lambda::Function", "FunctionName", 64), ("IAM::Role", "RoleName", 64), ("RDS::DBProxy", "DBProxyName", 64),
        ("RDS::DBCluster", "DBClusterIdentifier", 63), ("SNS::Topic", "TopicName", 256),
    ])
    func aMadeNameIsNotTooLong(type: String, property: String, most: Int) throws {
        let json = #"""
            {"Resources": {"A": {"Type": "AWS::\#(type)", "Properties": {
              "\#(property)": {"Fn::Sub": "${AWS::StackName}-migrations"}}}}}
            """#
        let template = try Template(json: json, file: "t.json")
        func messages(_ stackName: String?) -> [String] {
            Validator.diagnostics(for: ValidationInput(template: template, stackName: stackName))
                .filter { $0.rule == "name-length" }.map(\.message)
        }
        let longest = String(repeating: "a", count: most - "-migrations".count)
        #expect(messages(nil).isEmpty)
        #expect(messages(longest).isEmpty)
        #expect(messages("\(longest)a").count == 1)
        #expect(messages("\(longest)a").first?.hasSuffix("which has \(most + 1) characters, more than \(most)") == true)
    }
}
