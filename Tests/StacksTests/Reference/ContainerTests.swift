// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct ContainerTests {
    static let secretArn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:database-AbCdEf"
    static let parameterArn = "arn:aws:ssm:eu-west-1:123456789012:parameter/payment"

    let settings = Settings.arranged(
        .restAPI(),
        services: [
            ServiceSettings.small("Web").with {
                $0.variables = ["LOG_LEVEL": "info"]
                $0.secrets = [
                    "DATABASE_PASSWORD": .secretsManager(arn: Self.secretArn, key: "password"),
                    "PAYMENT_TOKEN": .parameterStore(arn: Self.parameterArn),
                ]
                $0.container = ContainerSettings(
                    readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000")
                $0.tracing = TracingSidecar(.xRay, repositoryName: "test/xray", imageTag: "3.x")
            }
        ])
    var stack: StackUnderTest { StackUnderTest(ServiceStack(settings)) }

    @Test func secretsStandNowhereButAreReadByReference() throws {
        let task = try stack.resource(ECS.TaskDefinition.self)
        #expect(
            task["ContainerDefinitions[0].Secrets"] == [
                ["Name": "DATABASE_PASSWORD", "ValueFrom": .sub("${WebDatabasePasswordArn}:password::")],
                ["Name": "PAYMENT_TOKEN", "ValueFrom": .ref("WebPaymentTokenParameterArn")],
            ])
        #expect(task["ContainerDefinitions[0].Environment"] == [["Name": "LOG_LEVEL", "Value": "info"]])
        #expect(stack.messages.isEmpty)
    }

    @Test func theExecutionRoleReadsTheseSecretsOnly() throws {
        let policies = try #require(stack.resource(IAM.Role.self, "WebExecutionRole")["Policies"]?.arrayValue)
        let statements = try #require(
            policies.first { $0["PolicyName"] == "ReadSecrets" }?["PolicyDocument"]?["Statement"]?.arrayValue)
        #expect(statements.map { $0["Action"] } == ["secretsmanager:GetSecretValue", "ssm:GetParameters"])
        #expect(
            statements.map { $0["Resource"] }
                == [.ref("WebDatabasePasswordArn"), .ref("WebPaymentTokenParameterArn")])
    }

    /// Reading what a customer's key encrypts takes the key too, and by the store alone.
    @Test func aKeyOfOnesOwnMayDecryptForTheStoreOfItsSecret() throws {
        let key = "arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"
        let settings = Settings.arranged(
            .restAPI(),
            services: [
                .small("Web").with {
                    $0.secrets = [
                        "LOGIN": .secretsManager(arn: Self.secretArn, encryptionKeyArn: key),
                        "TOKEN": .parameterStore(arn: Self.parameterArn, encryptionKeyArn: key),
                    ]
                }
            ])
        let stack = StackUnderTest(ServiceStack(settings))
        #expect(stack.messages.isEmpty)
        #expect(stack.parameterValues["WebLoginKeyArn"] == key)
        let policies = try #require(stack.resource(IAM.Role.self, "WebExecutionRole")["Policies"]?.arrayValue)
        let statements = try #require(
            policies.first { $0["PolicyName"] == "ReadSecrets" }?["PolicyDocument"]?["Statement"]?.arrayValue)
        let decrypting = statements.filter { $0["Action"] == "kms:Decrypt" }
        #expect(decrypting.map { $0["Resource"] } == [.ref("WebLoginKeyArn"), .ref("WebTokenKeyArn")])
        #expect(
            decrypting.map { $0["Condition"]?["StringEquals"]?["kms:ViaService"] }
                == ["secretsmanager", "ssm"].map { .sub("\($0).${AWS::Region}.${AWS::URLSuffix}") })
    }

    @Test func endpointsLeadToWhatTasksCall() {
        let names = stack.resources(EC2.VPCEndpoint.self).map(\.logicalID)
        #expect(
            names == [
                "EcrApiEndpoint", "EcrDkrEndpoint", "LogsEndpoint", "SecretsmanagerEndpoint", "SsmEndpoint",
                "XrayEndpoint", "S3Endpoint",
            ])
    }

    @Test func theContainerMayWriteToItsTemporaryMemoryOnly() throws {
        let task = try stack.resource(ECS.TaskDefinition.self)
        let container = try #require(task["ContainerDefinitions[0]"])
        #expect(container["ReadonlyRootFilesystem"] == true)
        #expect(container["Privileged"] == false)
        #expect(container["User"] == "1000:1000")
        #expect(task["ContainerDefinitions[0].LinuxParameters.Tmpfs[0].ContainerPath"] == "/tmp")
        #expect(task["ContainerDefinitions[0].LinuxParameters.Tmpfs[0].Size"] == 64)
        #expect(container["MountPoints"] == nil)
        #expect(task["Volumes"] == nil)
    }

    @Test func tracesAreSentByAContainerBeside() throws {
        let task = try stack.resource(ECS.TaskDefinition.self)
        let sidecar = try #require(task["ContainerDefinitions[1]"])
        #expect(sidecar["Essential"] == false)
        #expect(sidecar["PortMappings"] == [["ContainerPort": 2000, "Protocol": "udp"]])
        let role = try stack.resource(IAM.Role.self, "WebTaskRole")
        #expect(role["Policies[0].PolicyName"] == "SendTraces")
    }
}
