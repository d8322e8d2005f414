// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// The second service of production, which differs from the first where its settings do.
@Suite struct OrdersTests {
    private let stack = StackUnderTest(ServiceStack(Sample.production))

    @Test func aTaskIsToldItsSettingsAndItsSecrets() {
        task(
            .init(
                image: .ref("OrdersImageUri"), name: "orders", environment: [.init(name: "LOG_LEVEL", value: "info")],
                secrets: [
                    .init(
                        name: "DATABASE_PASSWORD",
                        valueFrom: .init(node: .sub("${OrdersDatabasePasswordArn}:password::"))),
                    .init(name: "PAYMENT_TOKEN", valueFrom: .ref("OrdersPaymentTokenParameterArn")),
                ]))
    }

    @Test func aTaskIsNotRootAndWritesToItsTemporaryMemoryAlone() {
        task(
            .init(
                image: .any, name: .any, linuxParameters: .init(tmpfs: [.init(size: 64, containerPath: "/tmp")]),
                mountPoints: .absent,
                portMappings: [.init(containerPort: .ref("OrdersPort"), protocol: .tcp)], privileged: false,
                readonlyRootFilesystem: true, user: "1000:1000"))
        stack.expect(ECS.TaskDefinition("OrdersTaskDefinition", volumes: .absent))
    }

    @Test func aTaskHasTheMachineItAsksFor() {
        stack.expect(
            ECS.TaskDefinition(
                "OrdersTaskDefinition", ephemeralStorage: .init(sizeInGiB: 40), requiresCompatibilities: [.fargate],
                runtimePlatform: .init(cpuArchitecture: "ARM64", operatingSystemFamily: "LINUX")))
    }

    /// Two tasks stand where nothing is taken away; of the others, three in four do not.
    @Test func mostTasksRunOnSpareCapacity() {
        stack.expect(
            ECS.Service(
                "OrdersService",
                capacityProviderStrategy: [
                    .init(base: 2, capacityProvider: "FARGATE", weight: 1),
                    .init(capacityProvider: "FARGATE_SPOT", weight: 3),
                ], launchType: .absent))
    }

    @Test func aRolloutReplacesHalfOfTheTasksAndIsRolledBackWhenItFails() {
        stack.expect(
            ECS.Service(
                "OrdersService",
                deploymentConfiguration: .init(
                    deploymentCircuitBreaker: .init(enable: true, rollback: true), maximumPercent: 150,
                    minimumHealthyPercent: 50), healthCheckGracePeriodSeconds: 60,
                taskDefinition: .ref("OrdersTaskDefinition")))
    }

    @Test func itsTasksHaveItsTags() {
        stack.expect(ECS.Service("OrdersService", enableECSManagedTags: true, propagateTags: .service))
    }

    @Test func itsTasksStandBehindTheLoadBalancerInPrivateSubnets() {
        stack.expect(
            ECS.Service(
                "OrdersService",
                loadBalancers: [
                    .init(
                        containerName: "orders", containerPort: .ref("OrdersPort"),
                        targetGroupArn: .ref("OrdersTargetGroup"))
                ],
                networkConfiguration: .init(
                    awsvpcConfiguration: .init(
                        assignPublicIp: .disabled, securityGroups: [.getAtt("OrdersSecurityGroup", "GroupId")],
                        subnets: .any))))
    }

    private func task(_ container: ECS.TaskDefinition.ContainerDefinition) {
        stack.expect(ECS.TaskDefinition("OrdersTaskDefinition", containerDefinitions: [container]))
    }
}
