// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct SecretRulesTests {
    private func template(_ secret: String, reading text: String, more: String = "") -> String {
        #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {"S": {"Type": "AWS::SecretsManager::Secret", "Properties": {\#(secret)}}, "#
            + #""D": {"Type": "AWS::RDS::DBInstance", "Properties": {"MasterUserPassword": \#(text)}}\#(more)}}"#
    }

    private let generated =
        #""GenerateSecretString": {"SecretStringTemplate": "{\"username\": \"root\"}", "GenerateStringKey": "password"}"#

    private func reading(_ key: String) -> String {
        #"{"Fn::Sub": "{{resolve:secretsmanager:${S}:SecretString:\#(key)}}"}"#
    }

    @Test(arguments: [
        ("password", 0), ("username", 0), ("passwrd", 1), ("Password", 1), ("host", 1), ("passwrd:AWSCURRENT", 1),
        ("password::", 0), ("", 0), ("${P}", 0), ("pass${P}", 0),
    ])
    func keysOfAGeneratedSecret(key: String, count: Int) throws {
        #expect(try findings("secret-key", template(generated, reading: reading(key))).count == count)
    }

    @Test func aJoinReadsAsASubstitutionDoes() throws {
        let text =
            #"{"Fn::Join": ["", ["{{resolve:secretsmanager:", {"Ref": "S"}, ":SecretString:passwrd::}}"]]}"#
        let found = try findings("secret-key", template(generated, reading: text))
        #expect(found.map(\.fix) == ["did you mean 'password'?"])
        #expect(found.map(\.path.description) == ["Properties.MasterUserPassword"])
    }

    /// An attachment adds where the database is, a function of the user's whatever it likes.
    @Test func keysThatOthersAdd() throws {
        let attachment =
            #", "A": {"Type": "AWS::SecretsManager::SecretTargetAttachment", "Properties": {"SecretId": {"Ref": "S"}}}"#
        #expect(try findings("secret-key", template(generated, reading: reading("host"), more: attachment)) == [])
        #expect(try findings("secret-key", template(generated, reading: reading("hots"), more: attachment)).count == 1)
        let rotation =
            #", "A": {"Type": "AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": {"Ref": "S"}, "RotationLambdaARN": "arn"}}"#
        #expect(try findings("secret-key", template(generated, reading: reading("hots"), more: rotation)) == [])
    }

    @Test func contentsThatAreNotKnown() throws {
        for secret in ["", #""SecretString": {"Ref": "P"}"#, #""GenerateSecretString": {"Ref": "P"}"#] {
            #expect(try findings("secret-key", template(secret, reading: reading("a"))) == [])
        }
        let plain = #""GenerateSecretString": {"PasswordLength": 32}"#
        #expect(
            try findings("secret-key", template(plain, reading: reading("password"))).map(\.fix)
                == ["read it without a key"])
        #expect(
            try findings("secret-key", template(#""SecretString": "{\"a\": 1}""#, reading: reading("b"))).count == 1)
    }

    @Test(arguments: [(":password::", 0), (":passwrd::", 1), ("", 0)])
    func secretsOfContainers(key: String, count: Int) throws {
        let task =
            #", "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Secrets": [{"Name": "A", "ValueFrom": {"Fn::Sub": "${S}\#(key)"}}]}]}}"#
        #expect(
            try findings("secret-key", template(generated, reading: reading("password"), more: task)).count == count)
    }

    @Test(arguments: [
        (#""SecretStringTemplate": "{", "GenerateStringKey": "p""#, 1),
        (#""SecretStringTemplate": "[]", "GenerateStringKey": "p""#, 1),
        (#""SecretStringTemplate": "{}", "GenerateStringKey": "p""#, 0),
        (#""SecretStringTemplate": {"Ref": "P"}, "GenerateStringKey": "p""#, 0),
        (#""GenerateStringKey": "p""#, 1), (#""SecretStringTemplate": "{}""#, 1), (#""PasswordLength": 32"#, 0),
    ])
    func templatesOfSecrets(properties: String, count: Int) throws {
        let secret = #""GenerateSecretString": {\#(properties)}"#
        #expect(try findings("secret-template", template(secret, reading: "\"x\"")).count == count)
    }
}
