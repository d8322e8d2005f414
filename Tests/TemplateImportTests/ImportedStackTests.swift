// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel
import Testing
import YAML

/// What people read of a template that was imported.
@Suite struct ImportedStackTests {
    @Test func whatIsReferredToHasANameAndTheRestStandsInTheBody() throws {
        let stack = try imported(
            """
            Description: Jobs
            Resources:
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5}
              Failed:
                Type: AWS::SQS::Queue
              Alarms:
                Type: AWS::SNS::Topic
            Outputs:
              Url: {Value: !Ref Jobs}
            """)
        #expect(
            stack == """
                import AWS
                import StackDSL

                struct Jobs: Stack {
                    let name = "jobs"
                    let description = "Jobs"

                    var body: some StackContent {
                        let failed = SQS.Queue("Failed")
                        let jobs = SQS.Queue("Jobs", redrivePolicy: .init(deadLetterTargetArn: failed.arn, maxReceiveCount: 5))

                        [jobs, failed]
                        SNS.Topic("Alarms")
                        Output("Url", jobs.ref)
                    }
                }

                """)
    }

    @Test func parametersHaveTypesAndConditionsAskThem() throws {
        let body = try body(
            """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterGroups:
                  - Label: {default: Where}
                    Parameters: [VpcId, Image]
                ParameterLabels:
                  VpcId: {default: The network}
            Parameters:
              Stage: {Type: String, Default: dev, AllowedValues: [dev, prod]}
              Count: {Type: Number, Default: 2, MinValue: 1}
              VpcId: {Type: AWS::EC2::VPC::Id}
              Zones: {Type: CommaDelimitedList, Default: "a,b"}
              Image: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /images/newest}
              Password: {Type: String, NoEcho: true, MinLength: 8}
              Port: {Type: 'AWS::EC2::SecurityGroup::GroupName'}
            Conditions:
              IsProduction: !Equals [!Ref Stage, prod]
              IsLarge: !And [!Condition IsProduction, !Not [!Equals [!Ref Count, 1]]]
            Resources:
              Topic: {Type: AWS::SNS::Topic, Condition: IsLarge}
            """)
        #expect(
            body == """
                let stage = Parameter<Value<String>>("Stage", default: "dev", allowedValues: ["dev", "prod"])
                let count = Parameter<Value<Int>>("Count", default: 2, minValue: 1)
                let vpcId = Parameter<ID<EC2.VPC>>("VpcId", label: "The network")
                let image = Parameter<ID<EC2.Image>>(
                    "Image", type: "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>", default: "/images/newest")

                let isProduction = Condition("IsProduction", .equals(stage.ref, "prod"))
                let isLarge = Condition("IsLarge", .and(.condition(isProduction), .not(.equals(count.ref, 1))))

                [stage, count, vpcId]
                Parameter<List<Value<String>>>("Zones", default: ["a", "b"])
                image
                Parameter<Value<String>>("Password", minLength: 8, noEcho: true)
                Parameter<Value<String>>("Port", type: "AWS::EC2::SecurityGroup::GroupName")
                ParameterGroup("Where", vpcId, image)
                [isProduction, isLarge]
                SNS.Topic("Topic").condition(isLarge)
                """)
    }

    @Test func mappingsRulesTransformsAndWhatNoTypeSaysComeAlong() throws {
        let body = try body(
            """
            Transform: AWS::Serverless-2016-10-31
            Hooks:
              Shift: {Type: AWS::CodeDeploy::BlueGreen}
            Parameters:
              Stage: {Type: String}
            Rules:
              Known:
                Assertions:
                  - Assert: !Equals [!Ref Stage, prod]
                    AssertDescription: Production alone
            Mappings:
              Sizes:
                eu-west-1: {Small: t3.small, Count: 2}
            Resources:
              Topic:
                Type: AWS::SNS::Topic
                Properties: {DisplayName: !FindInMap [Sizes, !Ref AWS::Region, Small]}
              Fn::ForEach::Queues:
                - Name
                - [A, B]
                - Queue${Name}:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub "${Name}-jobs"
                      Tags: [{Key: Stage, Value: !Ref Stage}]
            """)
        #expect(
            body == """
                let stage = Parameter<Value<String>>("Stage")

                let sizes = Mapping("Sizes", ["eu-west-1": ["Small": "t3.small", "Count": 2]])

                Transform.serverless()
                stage
                Rule("Known", .assert(.equals(stage.ref, "prod"), "Production alone"))
                sizes
                TemplateElement(.hooks, "Shift", ["Type": "AWS::CodeDeploy::BlueGreen"])
                SNS.Topic("Topic", displayName: sizes.findInMap("\\(.region)", "Small"))
                ForEach("Queues", "Name", in: ["A", "B"]) { name in
                    SQS.Queue("Queue${Name}", queueName: "\\(name)-jobs", tags: ["Stage": stage.ref])
                }
                """)
    }

    @Test func valuesThatEnvironmentsGiveAreStoredProperties() throws {
        let text = """
            Parameters:
              Stage: {Type: String}
              Count: {Type: Number}
              Secret: {Type: String, NoEcho: true}
            Resources: {}
            """
        let stack = ImportedStack(try read(text), named: "jobs", given: ["Stage", "Count", "Secret"])
        #expect(stack.arguments.map(\.label) == ["stage", "count"])
        #expect(stack.arguments.map { $0.literal("7") } == [.literal("7"), .code("7")])
        let file = try #require(stack.files.first?.text)
        #expect(file.contains("    let stage: String\n    let count: Int\n"))
        #expect(file.contains(#"Parameter<Value<Int>>("Count", value: self.count)"#))
    }

    @Test func aCircleIsBrokenWhereItCloses() throws {
        let body = try body(
            """
            Resources:
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties: {GroupDescription: web, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, SourceSecurityGroupId: !Ref Data}]}
              Data:
                Type: AWS::EC2::SecurityGroup
                Properties: {GroupDescription: data, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, SourceSecurityGroupId: !Ref Web}]}
            """)
        #expect(body.contains("let data = EC2.SecurityGroup(\n"))
        #expect(body.contains("sourceSecurityGroupId: data.ref"))
        #expect(!body.contains("web.ref"))
        #expect(body.hasSuffix("[web, data]") || body.contains("\ndata"))
    }

    /// `WorkerRole` would be what SAM makes for `Worker`, were it not there.
    @Test func aNameThatSamWouldMakeClosesNoCircle() throws {
        let body = try body(
            """
            Resources:
              Worker: {Type: AWS::SNS::Topic, DependsOn: WorkerPolicy}
              WorkerPolicy:
                Type: AWS::IAM::RolePolicy
                Properties: {PolicyName: p, RoleName: !Ref WorkerRole}
              WorkerRole: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: {}}}
            """)
        #expect(body.contains(".dependsOn(workerPolicy)"))
    }

    @Test func commentsStandAboveWhatTheySpeakOf() throws {
        let stack = try imported(
            """
            # Copyright Somebody
            #
            # A licence.
            Resources:
              # Where jobs wait.
              Jobs:
                Type: AWS::SQS::Queue
                Properties:
                  # Longer than a job takes.
                  VisibilityTimeout: 180
                  QueueName: jobs  # as the workers know it
              Topic: # for people
                Type: AWS::SNS::Topic
            """)
        #expect(
            stack == """
                // Copyright Somebody
                //
                // A licence.

                import AWS
                import StackDSL

                struct Jobs: Stack {
                    let name = "jobs"
                    let description = ""

                    var body: some StackContent {
                        // Where jobs wait.
                        SQS.Queue(
                            "Jobs",
                            // as the workers know it
                            queueName: "jobs",
                            // Longer than a job takes.
                            visibilityTimeout: .minutes(3))
                        // for people
                        SNS.Topic("Topic")
                    }
                }

                """)
    }

    @Test func commentsOfScalarSectionsStandAtTheTop() throws {
        let stack = try imported(
            """
            AWSTemplateFormatVersion: "2010-09-09" # the only one
            Description: Jobs # and nothing else
            Parameters:
              Stage: {Type: String}
            Resources:
              Jobs: {Type: AWS::SQS::Queue}
            """)
        #expect(
            stack.hasPrefix(
                """
                // the only one

                import AWS
                import StackDSL

                struct Jobs: Stack {
                    let name = "jobs"
                    // and nothing else
                    let description = "Jobs"

                    var body: some StackContent {
                        Parameter
                """), "\(stack)")
    }

    @Test func aLongTemplateBecomesComponents() throws {
        let queues = (1...50).map { number in
            """
              Queue\(number): {Type: AWS::SQS::Queue}
              Alarm\(number):
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  EvaluationPeriods: 1
                  Dimensions: [{Name: QueueName, Value: !GetAtt 'Queue\(number).QueueName'}]

            """
        }
        let stack = ImportedStack(
            try read("Parameters: {Stage: {Type: String}}\nResources:\n" + queues.joined()), named: "jobs",
            given: ["Stage"])
        #expect(
            stack.files.map(\.path) == [
                "Jobs.swift", "Jobs+Inputs.swift", "Jobs+Messaging.swift", "Jobs+Monitoring.swift",
            ])
        #expect(stack.files[0].text.contains("let inputs = Inputs(stage: stage)"))
        #expect(stack.files[0].text.contains("let monitoring = Monitoring(messaging: messaging)"))
        #expect(stack.files[0].text.contains("        inputs\n        messaging\n        monitoring\n"))
        #expect(stack.files[3].text.contains("messaging.queue1.queueName"))
        #expect(stack.files[1].text.contains(#"self.stage = Parameter<Value<String>>("Stage", value: stage)"#))
    }

    @Test func whatSynthWroteKeepsItsOrder() throws {
        let members = (1...30).map { number in
            """
                "Queue\(number)": {"Type": "AWS::SQS::Queue"},
                "Topic\(number)": {"Type": "AWS::SNS::Topic"},
                "Role\(number)": {"Type": "AWS::CloudWatch::Alarm"}
            """
        }
        let text = """
            {
              "AWSTemplateFormatVersion": "2010-09-09",
              "Resources": {
            \(members.joined(separator: ",\n"))
              }
            }
            """
        let stack = ImportedStack(try read(text), named: "jobs", given: [])
        #expect(stack.files[0].text.contains("messaging.topic1, monitoring.role1, messaging.queue2"))
    }

    @Test func shortFormsStandWhereTheySayExactlyThat() throws {
        let text = try imported(
            """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement: {Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: 'sts:AssumeRole', Principal: {Service: lambda.amazonaws.com}}
                  ManagedPolicyArns:
                    - !Sub arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  BucketEncryption:
                    ServerSideEncryptionConfiguration: [{ServerSideEncryptionByDefault: {SSEAlgorithm: AES256}}]
                  PublicAccessBlockConfiguration:
                    {BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}
                  VersioningConfiguration: {Status: Enabled}
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                  BillingMode: PAY_PER_REQUEST
                  KeySchema: [{AttributeName: id, KeyType: HASH}]
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0, Description: Everyone}
                    - {IpProtocol: tcp, FromPort: 80, ToPort: 81, CidrIp: 0.0.0.0/0}
            """)
        #expect(text.hasPrefix("import AWS\nimport Shorthands\nimport StackDSL\n"))
        #expect(
            text.contains(
                #"""
                IAM.Role(
                            "Worker", assumedBy: "lambda.amazonaws.com", managedPolicies: ["service-role/AWSLambdaBasicExecutionRole"])
                """#), "\(text)")
        #expect(text.contains("only: .allow(\"sts:AssumeRole\""), "a statement that is no list stays one")
        #expect(text.contains("bucketEncryption: .aes256, publicAccessBlockConfiguration: .blockAll,"))
        #expect(text.contains("versioningConfiguration: .enabled"))
        #expect(text.contains(#"DynamoDB.Table("Orders", partitionKey: .string("id"))"#))
        #expect(text.contains(#".tcp(443, fromCidr: "0.0.0.0/0", "Everyone")"#))
        #expect(text.contains("toPort: 81"))
    }

    @Test func rulesAskWhatParametersName() throws {
        let body = try body(
            """
            Parameters:
              Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
              Vpc: {Type: 'AWS::EC2::VPC::Id'}
            Rules:
              Together:
                Assertions:
                  - Assert: {'Fn::EachMemberIn': [{'Fn::ValueOfAll': ['AWS::EC2::Subnet::Id', VpcId]},
                                                  {'Fn::RefAll': 'AWS::EC2::VPC::Id'}]}
                  - Assert: {'Fn::Equals': [{'Fn::ValueOf': [Vpc, Tags.Stage]}, prod]}
                  - Assert: {'Fn::EachMemberEquals': [{'Fn::ValueOf': [Subnets, VpcId]}, !Ref Vpc]}
            Resources:
              Topic: {Type: AWS::SNS::Topic}
            """)
        #expect(
            body.contains(
                #".eachMemberIn(.valueOfAll("AWS::EC2::Subnet::Id", "VpcId"), .refAll("AWS::EC2::VPC::Id"))"#),
            "\(body)")
        #expect(body.contains(#".equals(.valueOf(vpc, "Tags.Stage"), "prod")"#), "\(body)")
        #expect(body.contains(#".eachMemberEquals(.valueOf(subnets, "VpcId"), vpc.ref)"#), "\(body)")
    }

    @Test func namesThatOnlyTheDeploymentKnowsStandAsCalls() throws {
        let body = try body(
            """
            Transform: AWS::LanguageExtensions
            Parameters:
              Name: {Type: String}
            Mappings:
              One: {a: {b: c}}
            Resources:
              Queue: {Type: AWS::SQS::Queue}
              Topic:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: !FindInMap [!Ref Name, a, b]
                  DisplayName: {'Fn::Transform': [{Name: Date}]}
              'Fn::ForEach::Topics':
                - Letter
                - [A, B]
                - 'Topic${Letter}': {Type: AWS::SNS::Topic}
            Outputs:
              Any: {Value: {'Fn::GetAtt': [Queue, !Ref Name]}}
              'Fn::ForEach::Names':
                - Letter
                - [A, B]
                - 'Name${Letter}': {Value: {'Fn::GetAtt': [!Sub 'Topic${Letter}', TopicName]}}
            """)
        #expect(
            body.contains(
                #"displayName: .transform("Date"), topicName: .findInMap(mapName: nameParameter.ref, "a", "b")"#),
            "\(body)")
        #expect(body.contains(#"Output("Any", queue.attribute(named: nameParameter.ref))"#), "\(body)")
        #expect(
            body.contains(#".attribute("TopicName", ofLogicalID: "Topic\(letter)")"#), "\(body)")
    }

    private func read(_ text: String) throws -> YAMLDocument {
        try TemplateText.read(Array(text.utf8), file: "template.yaml")
    }

    private func imported(_ text: String) throws -> String {
        let stack = ImportedStack(try read(text), named: "jobs", given: [])
        #expect(stack.files.count == 1)
        return stack.files.first?.text ?? ""
    }

    /// What stands between the braces of the body.
    private func body(_ text: String) throws -> String {
        let lines = try imported(text).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.contains("var body") })
        return lines[(start + 1)..<(lines.count - 3)].map { String($0.dropFirst(8)) }.joined(separator: "\n")
    }
}
