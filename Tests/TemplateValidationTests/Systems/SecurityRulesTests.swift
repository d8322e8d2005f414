// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct SecurityRulesTests {
    private func findings(_ rule: String, _ resources: String) throws -> [Diagnostic] {
        try TestSupport.findings(
            rule,
            #"{"Parameters": {"P": {"Type": "String"}, "Hidden": {"Type": "String", "NoEcho": true}, "Known": {"Type": "String", "NoEcho": true, "Default": "hunter22"}}, "Conditions": {"IsKnown": {"Fn::Equals": [{"Ref": "P"}, "yes"]}}, "Resources": {\#(resources)}}"#
        )
    }

    private let secretKey = "wJalrXUtnFEMIK7MDENGbPxRfiCY2Ha9KqZ0"

    @Test(arguments: [
        (#""Abcdefg-1""#, 1), (#"{"Ref": "P"}"#, 1), (#"{"Ref": "Known"}"#, 1), (#"{"Ref": "Hidden"}"#, 0),
        (#""{{resolve:secretsmanager:s:SecretString:password}}""#, 0),
        (#"{"Fn::Sub": "{{resolve:secretsmanager:${P}:SecretString:password}}"}"#, 0),
        (#"{"Fn::ImportValue": "a"}"#, 0),
        (#"{"Fn::If": ["IsKnown", "Abcdefg-1", {"Ref": "Hidden"}]}"#, 1),
        (#"{"Fn::If": ["IsKnown", {"Ref": "AWS::NoValue"}, {"Ref": "Hidden"}]}"#, 0),
        (#"{"Fn::Join": ["", ["a", {"Ref": "Hidden"}]]}"#, 0),
    ])
    func passwordsComeFromElsewhere(value: String, count: Int) throws {
        let json =
            #""C": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-mysql", "MasterUsername": "root", "MasterUserPassword": \#(value)}}"#
        #expect(try findings("literal-secret", json).count == count)
    }

    @Test func secretsInVariablesAreFound() throws {
        func found(_ name: String, _ value: String) throws -> Int {
            try findings(
                "literal-secret",
                #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "Code": {"ImageUri": "a"}, "Environment": {"Variables": {"\#(name)": \#(value)}}}}"#
            ).count
        }
        #expect(try found("DB_PASSWORD", #""hunter22""#) == 1)
        #expect(try found("API_KEY", "\"\(secretKey)\"") == 1)
        #expect(try found("HOST", #""AKIAQWERTYUIOPASDFGH""#) == 1)
        #expect(try found("HOST", #""AKIAIOSFODNN7EXAMPLE""#) == 1)
        #expect(try found("DB_PASSWORD", #"{"Ref": "Hidden"}"#) == 0)
        #expect(try found("DB_PASSWORD", #""/prod/db/password""#) == 0)
        #expect(try found("DB_SECRET", #""production-database""#) == 0)
        #expect(try found("SECRET_ARN", #""arn:aws:secretsmanager:eu-west-1:123456789012:secret:a""#) == 0)
        #expect(try found("TOKEN_URL", "\"\(secretKey)\"") == 0)
        #expect(try found("CHECKSUM", "\"\(secretKey)\"") == 0)
    }

    @Test func containersKeepNoSecretsInTheirEnvironment() throws {
        let json =
            #""T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Name": "a", "Image": "b", "Memory": 64, "Environment": [{"Name": "DB_PASSWORD", "Value": "hunter22"}, {"Name": "PORT", "Value": "80"}], "Secrets": [{"Name": "OTHER_PASSWORD", "ValueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/a"}]}]}}"#
        #expect(try findings("literal-secret", json).count == 1)
    }

    private func policy(_ statement: String) -> String {
        #""P1": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Version": "2012-10-17", "Statement": [\#(statement)]}}}"#
    }

    @Test(arguments: [
        (#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#, 1),
        (#"{"Effect": "Allow", "Action": ["s3:*", "iam:*"], "Resource": "*"}"#, 1),
        (#"{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}"#, 1),
        (#"{"Effect": "Deny", "Action": "*", "Resource": "*"}"#, 0),
        (#"{"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}"#, 0),
        (#"{"Effect": "Allow", "Action": "*", "Resource": {"Ref": "P"}}"#, 0),
        (
            #"{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}}"#,
            0
        ),
        (#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#, 0),
    ])
    func policiesAllowWhatIsNeeded(statement: String, count: Int) throws {
        #expect(try findings("wildcard-permissions", policy(statement)).count == count)
    }

    @Test(arguments: [
        (#""Principal": "*""#, 1), (#""Principal": {"AWS": ["*"]}"#, 1),
        (#""Principal": {"AWS": "123456789012"}"#, 0), (#""Principal": {"AWS": {"Ref": "P"}}"#, 0),
        (
            #""Principal": "*", "Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:eu-west-1:123456789012:t"}}"#,
            0
        ),
    ])
    func queuesAreNotForEveryone(principal: String, count: Int) throws {
        let json =
            #""Q": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": ["https://sqs.eu-west-1.amazonaws.com/123456789012/q"], "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*", \#(principal)}]}}}"#
        #expect(try findings("open-principal", json).count == count)
    }

    @Test func reachOfBucketsAndFunctionsIsLimited() throws {
        func bucket(_ action: String) -> String {
            #""Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": "b", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "\#(action)", "Resource": "arn:aws:s3:::b/*"}]}}}"#
        }
        #expect(try findings("open-principal", bucket("s3:GetObject")) == [])
        #expect(try findings("open-principal", bucket("s3:PutObject")).count == 1)
        func permission(_ more: String) -> String {
            #""L": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": "f", "Principal": "*"\#(more)}}"#
        }
        #expect(try findings("open-principal", permission("")).count == 1)
        #expect(try findings("open-principal", permission(#", "PrincipalOrgID": "o-1234567890""#)) == [])
    }

    private func group(_ rule: String) -> String {
        #""G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d", "SecurityGroupIngress": [\#(rule)]}}"#
    }

    @Test(arguments: [
        (#"{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"}"#, 1),
        (#"{"IpProtocol": "tcp", "FromPort": "3306", "ToPort": "3306", "CidrIpv6": "::/0"}"#, 1),
        (#"{"IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "CidrIp": "0.0.0.0/0"}"#, 1),
        (#"{"IpProtocol": "-1", "CidrIp": "0.0.0.0/0"}"#, 1),
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 443, "CidrIp": "0.0.0.0/0"}"#, 0),
        (#"{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}"#, 0),
        (#"{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"}"#, 0),
        (#"{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": {"Ref": "P"}}"#, 0),
        (#"{"IpProtocol": "tcp", "FromPort": {"Ref": "P"}, "ToPort": {"Ref": "P"}, "CidrIp": "0.0.0.0/0"}"#, 0),
        (#"{"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "CidrIp": "0.0.0.0/0"}"#, 0),
    ])
    func portsForAdministrationAreClosed(rule: String, count: Int) throws {
        #expect(try findings("open-port", group(rule)).count == count)
    }

    @Test func aSeparateIngressCountsToo() throws {
        let json =
            #"\#(group(#"{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}"#)), "I": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {"GroupId": {"Ref": "G"}, "IpProtocol": "tcp", "FromPort": 3389, "ToPort": 3389, "CidrIp": "0.0.0.0/0"}}"#
        let found = try findings("open-port", json)
        #expect(found.map(\.element) == ["I"])
        #expect(found.first?.message.contains("'G'") == true)
    }

    @Test func silenceAboutEncryptionIsANoteOnly() throws {
        func severities(_ json: String) throws -> [Diagnostic.Severity] {
            try findings("unencrypted-data", json).map(\.severity)
        }
        #expect(try severities(#""F": {"Type": "AWS::EFS::FileSystem"}"#) == [.note])
        #expect(
            try severities(#""F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": false}}"#) == [.warning])
        #expect(
            try severities(#""F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": {"Ref": "P"}}}"#) == [])
        #expect(
            try severities(
                #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBInstanceClass": "db.r6g.large", "DBClusterIdentifier": "c"}}"#
            ) == [])
    }

    @Test func httpRedirectsWhereThereIsHTTPS() throws {
        func listeners(_ http: String, secure: Bool = true, scheme: String = "internet-facing") -> String {
            #""L": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "\#(scheme)", "Subnets": ["subnet-00000001", "subnet-00000002"]}}, "H": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "L"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": [\#(http)]}}"#
                + (secure
                    ? #", "S": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "L"}, "Port": 443, "Protocol": "HTTPS", "Certificates": [{"CertificateArn": {"Ref": "P"}}], "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "P"}}]}}"#
                    : "")
        }
        let forward = #"{"Type": "forward", "TargetGroupArn": {"Ref": "P"}}"#
        let redirect = #"{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "StatusCode": "HTTP_301"}}"#
        #expect(try findings("plain-http", listeners(forward)).count == 1)
        #expect(try findings("plain-http", listeners(redirect)) == [])
        #expect(try findings("plain-http", listeners(forward, secure: false)) == [])
        #expect(try findings("plain-http", listeners(forward, scheme: "internal")) == [])
    }

    @Test(arguments: [
        (
            #"{"Effect": "Allow", "Principal": {"AWS": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}}, "Action": "kms:*", "Resource": "*"}"#,
            0
        ),
        (#"{"Effect": "Allow", "Principal": {"AWS": "a"}, "Action": ["kms:Create*", "kms:Put*"], "Resource": "*"}"#, 0),
        (#"{"Effect": "Allow", "Principal": {"AWS": "a"}, "Action": {"Ref": "P"}, "Resource": "*"}"#, 0),
        (#"{"Effect": "Allow", "Principal": {"AWS": "a"}, "Action": "kms:Decrypt", "Resource": "*"}"#, 1),
        (#"{"Effect": "Deny", "Principal": {"AWS": "a"}, "Action": "kms:*", "Resource": "*"}"#, 1),
    ])
    func somebodyManagesAKey(statement: String, count: Int) throws {
        let json =
            #""K": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [\#(statement)]}}}"#
        #expect(try findings("key-policy", json).count == count)
    }

    @Test(arguments: [
        (#""AllowedOAuthFlowsUserPoolClient": true"#, 1),
        (
            #""AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["openid"]"#,
            1
        ),
        (
            #""AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["openid"], "CallbackURLs": ["https://example.com"]"#,
            0
        ),
        (
            #""AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["client_credentials", "code"], "AllowedOAuthScopes": ["a/b"]"#,
            1
        ),
        (#""AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": {"Ref": "P"}"#, 0),
        (#""ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH"]"#, 0),
    ])
    func appClientsHaveWhatTheirFlowsNeed(properties: String, count: Int) throws {
        let json =
            #""C": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": "eu-west-1_a", \#(properties)}}"#
        #expect(try findings("user-pool-client", json).count == count)
    }
}
