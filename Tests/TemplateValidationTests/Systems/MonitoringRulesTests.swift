// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct MonitoringRulesTests {
    private let right: [String: String] = [
        "Namespace": #""AWS/SQS""#, "MetricName": #""NumberOfMessagesSent""#, "Statistic": #""Sum""#, "Period": "60",
        "Dimensions": #"[{"Name": "QueueName", "Value": {"Fn::GetAtt": ["Q", "QueueName"]}}]"#,
        "ComparisonOperator": #""GreaterThanThreshold""#, "Threshold": "1", "EvaluationPeriods": "3",
    ]

    private func template(_ properties: [String: String]) -> String {
        let members = properties.sorted { $0.key < $1.key }.map { #""\#($0.key)": \#($0.value)"# }
        return #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"Q": {"Type": "AWS::SQS::Queue"}, "#
            + #""F": {"Type": "AWS::Lambda::Function"}, "S": {"Type": "AWS::ECS::Service"}, "#
            + #""B": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer"}, "R": {"Type": "AWS::ApiGateway::RestApi"}, "#
            + #""C": {"Type": "Custom::Thing"}, "A": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"#
            + members.joined(separator: ", ") + "}}}}"
    }

    private func messages(_ rule: String, _ changes: [String: String?]) throws -> [String] {
        var properties = right
        for (name, value) in changes { properties[name] = value }
        return try findings(rule, template(properties)).map(\.message)
    }

    private let rules = ["alarm-settings", "metric-name", "metric-dimension"]

    @Test func whatIsRightIsNotToldOf() throws {
        let fine: [[String: String?]] = [
            [:], ["Statistic": nil, "ExtendedStatistic": #""p99.9""#],
            ["Statistic": nil, "ExtendedStatistic": #""IQM""#],
            ["Statistic": nil, "ExtendedStatistic": #""TM(10%:90%)""#], ["Period": "10"], ["Period": #"{"Ref": "P"}"#],
            ["Period": #""300""#], ["Period": "86400", "EvaluationPeriods": "7"],
            ["Namespace": #""Shop""#, "MetricName": #""Orders""#, "Dimensions": nil],
            ["Namespace": #"{"Ref": "P"}"#, "MetricName": #""Orders""#],
            ["Namespace": #""AWS/RDS""#, "MetricName": #""SomethingNewThatAWSMade""#, "Dimensions": nil],
            ["Namespace": #""AWS/NewService""#, "Dimensions": nil],
            ["Dimensions": #"[{"Name": "QueueName", "Value": {"Ref": "P"}}]"#],
            ["Dimensions": #"[{"Name": "QueueName", "Value": {"Fn::GetAtt": ["C", "Name"]}}]"#],
            ["Dimensions": #"[{"Name": {"Ref": "P"}, "Value": "x"}]"#],
            ["Threshold": nil, "ThresholdMetricId": #""a""#],
        ]
        for changes in fine {
            for rule in rules { #expect(try messages(rule, changes) == [], "\(rule): \(changes)") }
        }
    }

    @Test(arguments: [
        ("Period", "45", "has a period of 45 seconds"), ("Period", "0", "has a period of 0 seconds"),
        ("Period", "-60", "has a period of -60 seconds"), ("DatapointsToAlarm", "4", "waits for 4 of 3 periods"),
        ("EvaluationPeriods", "1441", "looks at 1441 periods of 60 seconds, longer than a day"),
        ("ExtendedStatistic", #""q99""#, "'q99' of the alarm 'A' is no statistic"),
    ])
    func settingsThatCloudWatchRefuses(name: String, value: String, message: String) throws {
        let found = try messages("alarm-settings", [name: value])
        #expect(found.count == 1)
        #expect(found.first?.contains(message) == true)
    }

    @Test(arguments: [
        "ComparisonOperator", "EvaluationPeriods", "Threshold", "Namespace", "Period", "Statistic",
    ])
    func settingsThatAreMissing(name: String) throws {
        let found = try messages("alarm-settings", [name: nil])
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("the alarm 'A' has no \(name)") == true)
    }

    @Test func extremeNumbersAreOnlyNumbers() throws {
        for number in ["9223372036854775807", "-9223372036854775808", "1e300"] {
            for name in ["Period", "EvaluationPeriods", "DatapointsToAlarm"] {
                _ = try messages("alarm-settings", [name: number])
            }
        }
    }

    @Test(arguments: [
        ("Namespace", #""AWS/SQSS""#, "watches the namespace 'AWS/SQSS'"),
        ("Namespace", #""AWS/sqs""#, "watches the namespace 'AWS/sqs'"),
        ("MetricName", #""NumberOfMessageSent""#, "watches 'NumberOfMessageSent'"),
        ("MetricName", #""Errors""#, "watches 'Errors', and AWS/SQS has no such metric"),
        ("Dimensions", #"[{"Name": "Queue", "Value": "a"}]"#, "names the dimension 'Queue'"),
        ("Dimensions", "[]", "names no QueueName"),
    ])
    func namesThatNoServiceHas(name: String, value: String, message: String) throws {
        let found = try messages("metric-name", [name: value])
        #expect(found.count == 1)
        #expect(found.first?.contains(message) == true)
    }

    @Test(arguments: [
        ("AWS/SQS", "QueueName", #"{"Ref": "Q"}"#, #"write { "Fn::GetAtt": ["Q", "QueueName"] }"#),
        ("AWS/SQS", "QueueName", #"{"Ref": "F"}"#, "name an AWS::SQS::Queue"),
        ("AWS/Lambda", "FunctionName", #"{"Fn::GetAtt": ["F", "Arn"]}"#, #"write { "Ref": "F" }"#),
        ("AWS/ECS", "ServiceName", #"{"Ref": "S"}"#, #"write { "Fn::GetAtt": ["S", "Name"] }"#),
        (
            "AWS/ApplicationELB", "LoadBalancer", #"{"Ref": "B"}"#,
            #"write { "Fn::GetAtt": ["B", "LoadBalancerFullName"] }"#
        ),
        ("AWS/ApiGateway", "ApiName", #"{"Ref": "R"}"#, "write what its property Name says"),
    ])
    func dimensionsThatNameSomethingElse(namespace: String, name: String, value: String, fix: String) throws {
        var properties = right
        properties["Namespace"] = "\"\(namespace)\""
        properties["Dimensions"] = #"[{"Name": "\#(name)", "Value": \#(value)}]"#
        #expect(try findings("metric-dimension", template(properties)).map(\.fix) == [fix])
    }

    /// The metrics of an expression, and of a scaling policy.
    @Test func metricsElsewhere() throws {
        let metric =
            #"{"Namespace": "AWS/SQS", "MetricName": "NumberOfMessagesSend", "Dimensions": [{"Name": "QueueName", "Value": {"Ref": "Q"}}]}"#
        let expression = [
            "Metrics": #"[{"Id": "a", "MetricStat": {"Metric": \#(metric), "Period": 45, "Stat": "Sum"}}]"#
        ]
        var properties = right.merging(expression) { $1 }
        for name in ["MetricName", "Namespace", "Dimensions", "Statistic", "Period"] { properties[name] = nil }
        for rule in rules { #expect(try findings(rule, template(properties)).count == 1, "\(rule)") }
        let policy =
            #"{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}, "P": {"Type": "AWS::ApplicationAutoScaling::ScalingPolicy", "Properties": {"TargetTrackingScalingPolicyConfiguration": {"CustomizedMetricSpecification": \#(metric)}}}}}"#
        for rule in rules.dropFirst() { #expect(try findings(rule, policy).count == 1, "\(rule)") }
    }

    @Test(arguments: [
        ("AutoScalingGroupName", "recover", 1), ("InstanceId", "recover", 0), ("AutoScalingGroupName", "stop", 1),
    ])
    func whatEC2DoesNeedsAnInstance(dimension: String, action: String, count: Int) throws {
        for arn in [
            #""arn:aws:automate:eu-west-1:ec2:\#(action)""#,
            #"{"Fn::Sub": "arn:${AWS::Partition}:automate:${AWS::Region}:ec2:\#(action)"}"#,
            #"{"Fn::Join": ["", ["arn:aws:automate:", {"Ref": "AWS::Region"}, ":ec2:\#(action)"]]}"#,
        ] {
            let found = try messages(
                "alarm-settings",
                [
                    "Namespace": #""AWS/EC2""#, "MetricName": #""StatusCheckFailed_System""#,
                    "Dimensions": #"[{"Name": "\#(dimension)", "Value": "a"}]"#, "OKActions": "[\(arn)]",
                ])
            #expect(found.count == count)
        }
        #expect(try messages("alarm-settings", ["AlarmActions": #"["arn:aws:sns:eu-west-1:123456789012:a"]"#]).isEmpty)
        #expect(try messages("alarm-settings", ["AlarmActions": #"[{"Ref": "P"}]"#]).isEmpty)
        let unknown = #"[{"Name": {"Ref": "P"}, "Value": "a"}]"#
        let actions = #"["arn:aws:automate:eu-west-1:ec2:stop"]"#
        #expect(try messages("alarm-settings", ["Dimensions": unknown, "AlarmActions": actions]).isEmpty)
    }
}
