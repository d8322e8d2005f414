// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// An error is refused or cannot work, always; a warning in some outcome, in a race, or where practice differs.
@Suite struct SeverityTests {
    private func severities(
        _ rule: String, _ resources: String, conditions: String = "{}", given: [ParameterValue]? = nil
    ) throws -> [Diagnostic.Severity] {
        let template = try Template(
            json: """
                {"Parameters": {"Stage": {"Type": "String"}, "Name": {"Type": "String"}}, "Conditions": \(conditions),
                "Resources": {\(resources)}}
                """)
        let parameters = given.map { ValidationInput.Parameters(values: $0) }
        return Validator.diagnostics(for: ValidationInput(template: template, parameters: parameters))
            .filter { $0.rule == rule }.map(\.severity)
    }

    private static let isLive = #"{"IsLive": {"Fn::Equals": [{"Ref": "Stage"}, "live"]}}"#

    private func schedule(_ expression: String, _ more: String = "") -> String {
        #""R": {"Type": "AWS::Events::Rule"\#(more), "Properties": {"ScheduleExpression": \#(expression)}}"#
    }

    @Test func whatOneOutcomeHasIsAWarning() throws {
        let chosen = schedule(#"{"Fn::If": ["IsLive", "rate(1 minutes)", "rate(1 minute)"]}"#)
        #expect(try severities("schedule-expression", chosen, conditions: Self.isLive) == [.warning])
        for (stage, expected) in [("live", [Diagnostic.Severity.error]), ("test", [])] {
            let given = [
                ParameterValue(name: "Stage", value: stage), ParameterValue(name: "Name", value: "n"),
            ]
            #expect(try severities("schedule-expression", chosen, conditions: Self.isLive, given: given) == expected)
        }
    }

    @Test func whatEveryOutcomeHasIsAnError() throws {
        let both = schedule(#"{"Fn::If": ["IsLive", "rate(1 minutes)", "rate(2 minute)"]}"#)
        #expect(try severities("schedule-expression", both, conditions: Self.isLive) == [.error, .error])
    }

    @Test func aFaultOfWhatMayNotBeMadeIsOneWhereverItIs() throws {
        let own = schedule(#""rate(1 minutes)""#, #", "Condition": "IsLive""#)
        #expect(try severities("schedule-expression", own, conditions: Self.isLive) == [.error])
    }

    @Test(arguments: [
        ("cron(* ? * * * *)", [Diagnostic.Severity.warning]), ("cron(* 1 * * * *)", [.error]),
        ("cron(* 1 * * ? *)", []),
    ])
    func aQuestionMarkOutOfPlace(expression: String, expected: [Diagnostic.Severity]) throws {
        #expect(try severities("schedule-expression", schedule(#""\#(expression)""#)) == expected)
    }

    @Test func rulesThatStandTwiceAreDropped() throws {
        func group(_ second: Int) -> String {
            let rule = #""IpProtocol": "tcp", "CidrIp": "10.0.0.0/8", "ToPort": 8080, "FromPort""#
            return #"""
                "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": "vpc-1",
                "SecurityGroupIngress": [{\#(rule): 8080, "Description": "a"}, {\#(rule): \#(second)}]}}
                """#
        }
        #expect(try severities("security-group-rule", group(8080)) == [.warning])
        #expect(try severities("security-group-rule", group(8079)) == [])
    }

    @Test(arguments: [("5", [Diagnostic.Severity.warning]), ("20", [])])
    func smallDisksHaveBeenMade(size: String, expected: [Diagnostic.Severity]) throws {
        let database = #"""
            "D": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "mysql", "DBInstanceClass": "db.t3.micro",
            "StorageType": "gp2", "AllocatedStorage": "\#(size)", "MasterUsername": "root1",
            "ManageMasterUserPassword": true}}
            """#
        #expect(try severities("database-limits", database) == expected)
    }

    @Test func aPolicyIsCountedWithoutWhiteSpace() throws {
        func policy(_ count: Int) -> String {
            let statement = #"{\n\t\"Effect\": \"Allow\",\n\t\"Action\": [\n\t\t\"sqs:SendMessage\"\n\t],"#
            let statements = (0..<count).map { #"\#(statement)\n \"Resource\": \"arn:aws:sqs:*:*:q\#($0)\"\n}"# }
            let text =
                #"{\n\"Version\": \"2012-10-17\",\n\"Statement\": [\n"# + statements.joined(separator: ",\\n") + "\\n]}"
            return
                #""P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Fn::Sub": "\#(text)"}}}"#
        }
        #expect(try severities("policy-size", policy(70)) == [])
        #expect(try severities("policy-size", policy(100)) == [.error])
    }

    @Test func aBucketPolicyNamesTheBucketByTheSameExpression() throws {
        func behind(_ name: String) -> String {
            #"""
            "B": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Fn::Sub": "${Name}-web"}}},
            "P": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Fn::Sub": "${Name}-\#(name)"},
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
            "Principal": {"Service": "cloudfront.amazonaws.com"}, "Resource": {"Fn::Sub": "arn:aws:s3:::${Name}-web/*"}}]}}},
            "D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true,
            "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "https-only",
            "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"}, "Origins": [{"Id": "o", "S3OriginConfig": {},
            "DomainName": {"Fn::GetAtt": ["B", "RegionalDomainName"]}, "OriginAccessControlId": "E1"}]}}}
            """#
        }
        #expect(try severities("distribution-bucket", behind("web")) == [])
        #expect(try severities("distribution-bucket", behind("api")) == [.error])
    }

    @Test(arguments: [
        ("HTTP", #"{"CertificateArn": {"Ref": "AWS::NoValue"}}"#, 0), ("HTTP", #"{"CertificateArn": "arn"}"#, 1),
        ("HTTPS", #"{"CertificateArn": {"Ref": "AWS::NoValue"}}"#, 1), ("HTTPS", #"{"CertificateArn": "arn"}"#, 0),
    ])
    func aCertificateThatIsTakenAwayIsNone(speech: String, certificate: String, count: Int) throws {
        let listener = #"""
            "L": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": "arn",
            "Port": 80, "Protocol": "\#(speech)", "Certificates": [\#(certificate)],
            "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}
            """#
        #expect(try severities("listener-protocol", listener).count == count)
    }

    @Test func whatAWSAloneSetsIsIgnored() throws {
        let action = #""S": {"Type": "AWS::AutoScaling::ScheduledAction", "Properties": {"AutoScalingGroupName": "g""#
        #expect(
            try severities("read-only-property", action + #", "MinSize": 1, "ScheduledActionName": "n"}}"#)
                == [.warning])
        #expect(try severities("read-only-property", action + #", "MinSize": 1}}"#) == [])
    }

    @Test func anAliasStandsWhereItsFunctionCan() throws {
        func bucket(_ function: String) -> String {
            #"""
            "F": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "python3.13", "Handler": "index.h",
            "Role": "arn:aws:iam::123456789012:role/r", "Code": {"S3Bucket": "b", "S3Key": "k"}}},
            "A": {"Type": "AWS::Lambda::Alias", "Properties": {"FunctionName": {"Ref": "F"}, "FunctionVersion": "1",
            "Name": "live"}}, "B": {"Type": "AWS::S3::Bucket", "Properties": {"NotificationConfiguration": {
            "LambdaConfigurations": [{"Event": "s3:ObjectCreated:*", "Function": {"Ref": "\#(function)"}}]}}}
            """#
        }
        #expect(try severities("reference-kind", bucket("A")) == [])
        #expect(try severities("reference-kind", bucket("F")) == [.error])
    }

    @Test func inputsOfMediaLiveHaveGroupsOfTheirOwn() throws {
        func input(_ type: String, _ properties: String) -> String {
            #"""
            "G": {"Type": "\#(type)", "Properties": {\#(properties)}}, "I": {"Type": "AWS::MediaLive::Input",
            "Properties": {"Type": "RTMP_PUSH", "InputSecurityGroups": [{"Ref": "G"}]}}
            """#
        }
        let own = input("AWS::MediaLive::InputSecurityGroup", #""WhitelistRules": [{"Cidr": "10.0.0.0/8"}]"#)
        #expect(try severities("reference-kind", own) == [])
        let other = input("AWS::EC2::SecurityGroup", #""GroupDescription": "g""#)
        #expect(try severities("reference-kind", other) == [.error])
    }

    @Test func aTaskTakesTheNameOfARole() throws {
        let task = #"""
            "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17",
            "Statement": [{"Effect": "Allow", "Principal": {"Service": "ecs-tasks.amazonaws.com"},
            "Action": "sts:AssumeRole"}]}}},
            "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"TaskRoleArn": {"Ref": "R"},
            "ExecutionRoleArn": {"Ref": "R"},
            "ContainerDefinitions": [{"Name": "c", "Image": "nginx", "Memory": 128}]}}
            """#
        #expect(try severities("reference-kind", task) == [])
    }

    @Test(arguments: [("Q", false), ("_B", false), ("QUEUE", true)])
    func aVariableHasANameOfTwoCharacters(name: String, isFine: Bool) throws {
        let json = #"""
            {"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/r",
            "Code": {"S3Bucket": "b", "S3Key": "k"}, "Runtime": "python3.13", "Handler": "index.h",
            "Environment": {"Variables": {"\#(name)": "v"}}}}}}
            """#
        let found = Validator.diagnostics(for: ValidationInput(template: try Template(json: json)))
            .filter { $0.rule == "unknown-property" }
        #expect(found.isEmpty == isFine)
        #expect(found.allSatisfy { $0.fix.contains("two characters at least") })
    }
}
