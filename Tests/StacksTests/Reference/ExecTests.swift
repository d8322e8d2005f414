// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Operators run commands in containers, what they do is recorded, and containers end as they should.
@Suite struct ExecTests {
    private func settings(_ architecture: Architecture = .restAPI(), isEncrypted: Bool = false) -> Settings {
        Settings.arranged(
            architecture,
            services: [
                .small("Web").with { $0.container.allowsExec = true }, .small("Orders", prefix: "/orders", port: 9090),
            ]
        ).with { $0.logs.encrypted = isEncrypted }
    }

    @Test func theAgentReachesSessionManagerInEveryArchitecture() {
        for architecture in RolloutStrategyTests.architectures {
            for isEncrypted in [false, true] {
                let stack = StackUnderTest(ServiceStack(settings(architecture, isEncrypted: isEncrypted)))
                #expect(stack.messages == [])
                let ways = stack.traffic.paths.filter { $0.purpose == "admit operators by ECS Exec" }
                #expect(ways.map(\.subject) == ["task of 'WebService'"])
                #expect(ways.filter(\.isBroken).map(\.description) == [])
            }
        }
    }

    @Test func whoAdmitsNobodyHasNoLeaveToOpenChannels() {
        let stack = StackUnderTest(ServiceStack(settings()))
        #expect(
            stack.may("WebTaskRole", "ssmmessages:OpenDataChannel").isAllowed)
        #expect(
            stack.may("OrdersTaskRole", "ssmmessages:OpenDataChannel").isDenied
        )
        stack.expect(1, ECS.Service("*", enableExecuteCommand: true))
        #expect(StackUnderTest(ServiceStack(.arranged(.restAPI()))).outcome["ExecLogGroup"] == nil)
    }

    @Test func commandsAreRecordedAndEncryptedWhereLogsAre() throws {
        let plain = try StackUnderTest(ServiceStack(settings())).resource(ECS.Cluster.self)
        let configuration = plain["Configuration.ExecuteCommandConfiguration"]
        #expect(configuration?["Logging"] == "OVERRIDE")
        #expect(configuration?["LogConfiguration"]?["CloudWatchLogGroupName"] == .ref("ExecLogGroup"))
        #expect(configuration?["KmsKeyId"] == nil)
        let stack = StackUnderTest(ServiceStack(settings(isEncrypted: true)))
        let secure = try stack.resource(ECS.Cluster.self)["Configuration.ExecuteCommandConfiguration"]
        #expect(secure?["KmsKeyId"]?.refers(to: "EncryptionKey") == true)
        #expect(secure?["LogConfiguration"]?["CloudWatchEncryptionEnabled"] == true)
        #expect(
            stack.may("WebTaskRole", "kms:Decrypt", on: "EncryptionKey").isAllowed)
    }

    @Test func aReadOnlyRootFileSystemAdmitsNobody() {
        var wrong = settings()
        wrong.services[0].container.readOnlyRootFilesystem = true
        #expect(
            SettingsCheck.findings(wrong).map(\.message)
                == ["'Web' admits operators by ECS Exec and has a read-only root file system"])
    }

    @Test func containersAreWatchedAndEndAsTheyShould() throws {
        let container = ContainerSettings(
            temporaryMemory: 64, healthCheck: ContainerHealthCheck("test -f /tmp/ready", startPeriod: 90),
            stopTimeout: 100,
            initProcess: true)
        let stack = StackUnderTest(
            ServiceStack(
                .arranged(
                    .restAPI(),
                    services: [
                        .small("Web").with {
                            $0.container = container
                            $0.rollout.deregistrationDelay = 45
                        }
                    ])))
        #expect(stack.messages == [])
        let definition = try stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions[0]"]
        #expect(definition?["HealthCheck"]?["Command"] == ["CMD-SHELL", "test -f /tmp/ready"])
        #expect(definition?["HealthCheck"]?["StartPeriod"] == 90)
        #expect(definition?["StopTimeout"] == 100)
        #expect(definition?["LinuxParameters"]?["InitProcessEnabled"] == true)
        #expect(definition?["LinuxParameters"]?["Tmpfs"]?.arrayValue?.count == 1)
        #expect(
            try stack.resource(ElasticLoadBalancingV2.TargetGroup.self)["TargetGroupAttributes"] == [
                ["Key": "deregistration_delay.timeout_seconds", "Value": "45"]
            ])
    }
}
