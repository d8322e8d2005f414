// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// What ECS reads in the name of a task's execution role before the task runs.
@Suite struct TaskPermissionTests {
    private static let secret =
        #""Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"Name": "shop/pay"}}"#

    private func told(
        _ container: String, allowing statements: [(action: String, resource: String)], _ resources: String...
    ) throws -> [Diagnostic] {
        let statements = statements.map {
            #"{"Effect": "Allow", "Action": "\#($0.action)", "Resource": \#($0.resource)}"#
        }
        let role = """
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyName": "p", "PolicyDocument": {
            "Version": "2012-10-17", "Statement": [\(statements.joined(separator: ", "))]}}]}}
            """
        let task = """
            "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
            "ExecutionRoleArn": {"Fn::GetAtt": ["Role", "Arn"]}, "ContainerDefinitions": [{"Name": "web",
            "Image": "nginx", "Memory": 128, \(container)}]}}
            """
        return try findings(
            "missing-task-permission", "{\"Resources\": {\(([role, task] + resources).joined(separator: ", "))}}")
    }

    @Test(arguments: [
        ("s3:GetObject", "\"*\"", 1), ("secretsmanager:GetSecretValue", #"{"Ref": "Secret"}"#, 0),
        (
            "secretsmanager:GetSecretValue",
            #"{"Fn::Sub": "arn:aws:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:other-*"}"#, 1
        ),
        ("secretsmanager:*", "\"*\"", 0),
    ])
    func theCredentialsOfARegistry(action: String, resource: String, count: Int) throws {
        let container = #""RepositoryCredentials": {"CredentialsParameter": {"Ref": "Secret"}}"#
        #expect(try told(container, allowing: [(action, resource)], Self.secret).count == count)
    }

    @Test(arguments: [
        (#""arn:aws:s3:::settings/web.env""#, 0), (#""arn:aws:s3:::settings/*""#, 0), (#""arn:aws:s3:::other/*""#, 1),
    ])
    func environmentFiles(allowed: String, count: Int) throws {
        let container = #""EnvironmentFiles": [{"Type": "s3", "Value": "arn:aws:s3:::settings/web.env"}]"#
        #expect(try told(container, allowing: [("s3:GetObject", allowed)]).count == count)
    }

    @Test(arguments: [
        ("secret:shop/pay", "secret:shop/pay", true), ("secret:shop/pay", "secret:shop/pay-??????", false),
        ("secret:shop/pay", "secret:shop/pay*", false), ("secret:shop/pay:key::", "secret:shop/pay", true),
        ("secret:shop/pay:key::", "secret:shop/*", false), ("secret:shop/pay-aB3dE6", "secret:shop/pay-aB3dE6", false),
        ("secret:shop/pay-aB3dE6:key::", "secret:shop/pay-aB3dE6", false),
        // Six letters after a hyphen can be of the name.
        ("secret:shop-secret", "secret:shop-secret", false),
    ])
    func theSixCharactersOfASecret(named: String, allowed: String, isTold: Bool) throws {
        let start = "arn:aws:secretsmanager:${AWS::Region}:${AWS::AccountId}:"
        let found = try told(
            #""Secrets": [{"Name": "PAY", "ValueFrom": {"Fn::Sub": "\#(start)\#(named)"}}]"#,
            allowing: [("secretsmanager:GetSecretValue", #"{"Fn::Sub": "\#(start)\#(allowed)"}"#)])
        #expect(found.map { $0.fix.contains("'-??????'") } == (isTold ? [true] : []))
    }

    @Test(arguments: [("secret:shop/pay", true), ("secret:shop/pay-*", false), ("secret:*", false)])
    func theSixCharactersOfASecretOfTheTemplate(allowed: String, isTold: Bool) throws {
        let found = try told(
            #""Secrets": [{"Name": "PAY", "ValueFrom": {"Fn::Sub": "${Secret}:key::"}}]"#,
            allowing: [
                (
                    "secretsmanager:GetSecretValue",
                    #"{"Fn::Sub": "arn:aws:secretsmanager:${AWS::Region}:${AWS::AccountId}:\#(allowed)"}"#
                )
            ], Self.secret)
        #expect(found.map { $0.fix.contains("'-??????'") } == (isTold ? [true] : []))
    }

    private static func key(_ statements: String...) -> String {
        """
        "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}},
        "Action": "kms:*", "Resource": "*"}\(statements.map { ", " + $0 }.joined())]}}}
        """
    }

    @Test(
        arguments: [
            ([], nil, [Diagnostic.Severity.error]), ([("kms:Decrypt", #"{"Fn::GetAtt": ["Key", "Arn"]}"#)], nil, []),
            ([("kms:Decrypt", #""arn:aws:kms:eu-west-1:123456789012:alias/shop""#)], nil, [.error]),
            ([], #"{"Service": "logs.amazonaws.com"}"#, [.error]),
            ([], #"{"AWS": {"Fn::GetAtt": ["Role", "Arn"]}}"#, []),
            ([], #""*""#, []),
        ] as [([(String, String)], String?, [Diagnostic.Severity])])
    func theKeyOfASecret(
        allowed: [(String, String)], principal: String?, expected: [Diagnostic.Severity]
    ) throws {
        let secret =
            #""Secret": {"Type": "AWS::SecretsManager::Secret", "Properties": {"KmsKeyId": {"Ref": "Alias"}}}"#
        let alias = #""Alias": {"Type": "AWS::KMS::Alias", "Properties": {"TargetKeyId": {"Ref": "Key"}}}"#
        let key =
            principal.map {
                Self.key(#"{"Effect": "Allow", "Principal": \#($0), "Action": "kms:Decrypt", "Resource": "*"}"#)
            } ?? Self.key()
        let found = try told(
            #""Secrets": [{"Name": "PAY", "ValueFrom": {"Ref": "Secret"}}]"#,
            allowing: [("secretsmanager:GetSecretValue", #"{"Ref": "Secret"}"#)] + allowed, secret, alias, key)
        #expect(found.map(\.severity) == expected)
    }
}
