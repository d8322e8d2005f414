// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct ResourceTranslatorTests {
    @Test func propertiesAreTypedInTheOrderOfTheInitialiser() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain",
             "Properties": {"VisibilityTimeout": "180", "QueueName": "jobs", "FifoQueue": "true", "DelaySeconds": 30,
                            "DeduplicationScope": "queue", "Tags": [{"Key": "team", "Value": "web"}]}}
            """#)
        #expect(
            made.swift == #"""
                SQS.Queue("It", deduplicationScope: .queue, delaySeconds: 30, fifoQueue: true, queueName: "jobs", \#
                tags: ["team": "web"], visibilityTimeout: .minutes(3)).retained()
                """#)
        #expect(made.unchecked == [])
    }

    @Test func referencesAreMembersOfWhatTheyReferTo() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::SQS::Queue", "Condition": "Prod", "DependsOn": "Dead",
             "Properties": {"RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": "Dead.Arn"}, "maxReceiveCount": 3},
                            "QueueName": {"Fn::If": ["Prod", {"Ref": "Name"}, {"Ref": "AWS::NoValue"}]}}}
            """#, beside: #""Dead": {"Type": "AWS::SQS::Queue"},"#,
            sections: #""Conditions": {"Prod": {}}, "Parameters": {"Name": {}},"#)
        #expect(
            made.swift == #"""
                SQS.Queue("It", queueName: .if(prod, then: name.ref, else: .noValue), \#
                redrivePolicy: .init(deadLetterTargetArn: dead.arn, maxReceiveCount: 3)).condition(prod).dependsOn(dead)
                """#)
        #expect(made.unchecked == [])
    }

    @Test func aReferenceOfAnotherKindIsUnchecked() throws {
        let made = try imported(
            #"{"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Fn::GetAtt": ["Dead", "Arn"]}}}"#,
            beside: #""Dead": {"Type": "AWS::SQS::Queue"},"#)
        #expect(made.swift == #"EC2.Subnet("It", vpcId: .unchecked(dead.arn))"#)
        #expect(
            made.unchecked == [
                "Resources/It/Properties/VpcId: ARN<SQS.Queue> where ID<EC2.VPC> is wanted"
            ])
    }

    @Test func textWithValuesIsInterpolation() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::SQS::Queue", "Properties": {
              "QueueName": {"Fn::Sub": ["${AWS::StackName}-${Stage}-${!x}-${Other}", {"Other": {"Ref": "Stage"}}]},
              "KmsMasterKeyId": {"Fn::Join": ["", ["alias/", {"Fn::ImportValue": "key"}]]}}}
            """#, sections: #""Parameters": {"Stage": {}},"#)
        #expect(
            made.swift == #"""
                SQS.Queue("It", kmsMasterKeyId: "alias/\(.importValue("key"))", \#
                queueName: "\(.stackName)-\(stage.ref)-${x}-\(stage.ref)")
                """#)
        #expect(made.unchecked == [])
    }

    @Test func policiesAreTypedWhereTheyComeBackAsTheyAre() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": ["sts:AssumeRole"], "Principal": {"Service": ["lambda.amazonaws.com"]}}]}}}
            """#)
        #expect(
            made.swift == #"""
                IAM.Role("It", assumeRolePolicyDocument: .policy(.allow("sts:AssumeRole", \#
                principal: .service("lambda.amazonaws.com")).asLists()))
                """#)
        let other = try imported(
            #"""
            {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": [
              {"Effect": "Deny", "NotAction": "s3:*", "Principal": "*"}]}}}
            """#)
        #expect(
            other.swift == #"""
                IAM.Role("It", assumeRolePolicyDocument: ["Statement": [["Effect": "Deny", "NotAction": "s3:*", \#
                "Principal": "*"]]])
                """#)
        #expect(made.unchecked + other.unchecked == [])
    }

    @Test func anOnlyStatementStaysOne() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement":
              {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}}}}
            """#)
        #expect(
            made.swift == #"""
                IAM.Role("It", assumeRolePolicyDocument: .policy(only: .allow("sts:AssumeRole", \#
                principal: .service("lambda.amazonaws.com"))))
                """#)
    }

    @Test func whatTheSchemaLacksIsSetByItsName() throws {
        let made = try imported(
            #"{"Type": "AWS::SQS::Queue", "Properties": {"Brand": {"New": 1}, "RedrivePolicy": {"more": true}}}"#)
        #expect(
            made.swift == #"""
                SQS.Queue("It", redrivePolicy: .init().override("more", true)).override("Brand", ["New": 1])
                """#)
        #expect(made.unchecked.count == 2)
    }

    @Test func whatHasNoSchemaIsUntyped() throws {
        let made = try imported(#"{"Type": "Acme::Billing::Account", "Properties": {"Plan": {"Ref": "AWS::Region"}}}"#)
        #expect(
            made.swift == #"UntypedResource("It", type: "Acme::Billing::Account", properties: ["Plan": "\(.region)"])"#)
        let custom = try imported(
            #"{"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Dead", "Arn"]}, "Size": 3}}"#,
            beside: #""Dead": {"Type": "AWS::SNS::Topic"},"#)
        #expect(
            custom.swift == #"""
                CustomResource("It", type: "Custom::Thing", serviceToken: dead.attribute("Arn"), properties: ["Size": 3])
                """#)
        #expect(made.unchecked + custom.unchecked == [])
    }

    @Test func functionsAreMembersOfTheTypeThatIsWanted() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::EC2::Subnet", "Properties": {
              "VpcId": {"Fn::ImportValue": "vpc"},
              "AvailabilityZone": {"Fn::Select": ["0", {"Fn::GetAZs": ""}]},
              "CidrBlock": {"Fn::Select": [1, {"Fn::Cidr": ["10.0.0.0/16", 4, 8]}]},
              "MapPublicIpOnLaunch": {"Fn::FindInMap": ["Sizes", {"Ref": "AWS::Region"}, "Public"]}}}
            """#, sections: #""Mappings": {"Sizes": {}},"#)
        #expect(
            made.swift == #"""
                EC2.Subnet("It", vpcId: .importValue("vpc"), availabilityZone: .availabilityZone(0), \#
                cidrBlock: .select(1, from: .cidr("10.0.0.0/16", count: 4, cidrBits: 8)), \#
                mapPublicIpOnLaunch: sizes.findInMap("\(.region)", "Public"))
                """#)
        #expect(made.unchecked == [])
    }

    @Test func dynamicReferencesHaveTheirNames() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::SQS::Queue", "Properties": {
              "QueueName": "{{resolve:ssm:/name:3}}",
              "KmsMasterKeyId": {"Fn::Sub": "{{resolve:secretsmanager:${Key}:SecretString:id}}"}}}
            """#, sections: #""Parameters": {"Key": {}},"#)
        #expect(
            made.swift == #"""
                SQS.Queue("It", kmsMasterKeyId: .resolve(.secretsManager(key.ref, jsonKey: "id")), \#
                queueName: .resolve(.ssm("/name", version: 3)))
                """#)
    }

    @Test func formsOfSamAreLiteralsAndMembers() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::Serverless::Function", "Properties": {
              "CodeUri": "app/", "Policies": "AWSLambdaExecute",
              "Events": {"Job": {"Type": "SQS", "Properties": {"Queue": {"Fn::GetAtt": ["Dead", "Arn"]}}}}}}
            """#, beside: #""Dead": {"Type": "AWS::SQS::Queue"},"#)
        #expect(
            made.swift == #"""
                Serverless.Function("It", codeUri: "app/", \#
                events: ["Job": .sqs(.init(queue: dead.arn))], policies: "AWSLambdaExecute")
                """#)
        #expect(made.unchecked == [])
    }

    @Test func aPolicyOfSamIsATemplateOrADocument() throws {
        let made = try imported(
            #"""
            {"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": {"Bucket": "b", "Key": "k"}, "Policies": [
              "AWSLambdaExecute", {"SQSPollerPolicy": {"QueueName": "jobs"}}, {"Statement": [
                {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}]}}
            """#)
        #expect(
            made.swift == #"""
                Serverless.Function("It", codeUri: .init(bucket: "b", key: "k"), policies: ["AWSLambdaExecute", \#
                .sqsPollerPolicy(queueName: "jobs"), \#
                .document(.policy(version: nil, .allow("s3:GetObject", on: ["*"])))])
                """#)
        #expect(made.unchecked == [])
    }
}
