// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

@Suite struct TaskCostTests {
    private func service(
        _ properties: String = #""LaunchType": "FARGATE""#, definition: String = "", cpu: String = #""1024""#,
        memory: String = #""2048""#
    ) -> String {
        #"""
        "S": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "T"}, \#(properties)}},
        "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Cpu": \#(cpu), "Memory": \#(memory)\#(definition)}}
        """#
    }

    @Test func aTaskCostsItsCPUAndItsMemory() throws {
        let estimate = try Estimates.of(service())
        // 0.04048 x 730 = 29.5504 and 0.004445 x 2 x 730 = 6.4897
        #expect(estimate.monthly(.fargateCPU) == "29.55")
        #expect(estimate.monthly(.fargateMemory) == "6.49")
        #expect(estimate.outcome("S") == .fixed)
        #expect(estimate.outcome("T") == .free)
    }

    @Test(arguments: [(#""256""#, "0.25"), (#""1 vCPU""#, "1"), (#"".5 vCPU""#, "0.5"), ("2048", "2")])
    func sizesAreReadInEveryForm(cpu: String, count: String) throws {
        #expect(try Estimates.of(service(cpu: cpu)).count(.fargateCPU) == count)
        #expect(try Estimates.of(service(memory: #""4 GB""#)).count(.fargateMemory) == "4")
    }

    @Test func armStorageAndPublicAddresses() throws {
        let estimate = try Estimates.of(
            service(
                #"""
                "LaunchType": "FARGATE", "DesiredCount": 2,
                "NetworkConfiguration": {"AwsvpcConfiguration": {"AssignPublicIp": "ENABLED"}}
                """#,
                definition:
                    #", "RuntimePlatform": {"CpuArchitecture": "ARM64"}, "EphemeralStorage": {"SizeInGiB": 30}"#))
        #expect(estimate.monthly(.fargateARMCPU) == "47.27")
        #expect(estimate.monthly(.fargateARMMemory) == "10.40")
        #expect(estimate.count(.fargateStorage) == "20")
        #expect(estimate.monthly(.publicIPv4) == "7.30")
        #expect(estimate.monthly(.fargateCPU) == nil)
    }

    @Test func scalingCountsAtItsMinimum() throws {
        let target = #"""
            , "A": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "Properties": {
              "MinCapacity": {"Ref": "Least"}, "MaxCapacity": 9, "ScalableDimension": "ecs:service:DesiredCount",
              "ResourceId": {"Fn::Sub": "service/${C}/${S.Name}"}}}
            """#
        let sections = #""Parameters": {"Least": {"Type": "Number"}}"#
        let known = try Estimates.of(service() + target, sections: sections, values: ["Least": "3"])
        #expect(known.count(.fargateCPU) == "3")
        let unknown = try Estimates.of(service() + target, sections: sections)
        #expect(
            unknown.outcome("S") == .notCovered("how many tasks it runs on Fargate is not known before the deployment"))
    }

    @Test func tasksOnSpotAreSaidAndNotPriced() throws {
        let strategy = #"""
            "DesiredCount": 6, "CapacityProviderStrategy": [
              {"CapacityProvider": "FARGATE", "Base": 2, "Weight": 1}, {"CapacityProvider": "FARGATE_SPOT", "Weight": 3}]
            """#
        let estimate = try Estimates.of(service(strategy))
        #expect(estimate.count(.fargateCPU) == "3")
        #expect(estimate.missing("S") == ["3 of its 6 tasks on Fargate Spot, whose price varies"])
    }

    @Test func whatDoesNotRunOnFargateIsNotCovered() throws {
        for properties in [#""LaunchType": "EC2""#, #""DesiredCount": 2"#] {
            guard case .notCovered = try Estimates.of(service(properties)).outcome("S") else {
                Issue.record("\(properties) is covered")
                continue
            }
        }
        let windows = #", "RuntimePlatform": {"OperatingSystemFamily": "WINDOWS_SERVER_2022_CORE"}"#
        #expect(
            try Estimates.of(service(definition: windows)).outcome("S")
                == .notCovered("no price of tasks on WINDOWS_SERVER_2022_CORE is known here"))
    }

    @Test func numbersBeyondReasonAreNotCounted() throws {
        let estimate = try Estimates.of(service(#""LaunchType": "FARGATE", "DesiredCount": 9999999999"#))
        guard case .notCovered = estimate.outcome("S") else {
            Issue.record("\(estimate.resources)")
            return
        }
    }

    /// A parameter without a value stands where each would be.
    @Test(arguments: [
        (#", "EphemeralStorage": {"SizeInGiB": {"Ref": "P"}}"#, "the size of its tasks"),
        (#", "EphemeralStorage": {"Ref": "P"}"#, "the size of its tasks"),
        (#", "RuntimePlatform": {"CpuArchitecture": {"Ref": "P"}}"#, "the size of its tasks"),
        (#", "RuntimePlatform": {"OperatingSystemFamily": {"Ref": "P"}}"#, "no price of tasks on its system"),
    ])
    func whatOnlyADeploymentTellsIsNotGuessed(definition: String, reason: String) throws {
        guard case .notCovered(let text) = try Estimates.of(service(definition: definition)).outcome("S") else {
            Issue.record("it is guessed")
            return
        }
        #expect(text.hasPrefix(reason), "\(text)")
    }

    @Test func norArePublicAddresses() throws {
        let network = #""NetworkConfiguration": {"AwsvpcConfiguration": {"AssignPublicIp": {"Ref": "P"}}}"#
        let estimate = try Estimates.of(service(#""LaunchType": "FARGATE", "# + network))
        #expect(estimate.monthly(.fargateCPU) == "29.55")
        #expect(
            estimate.missing("S") == ["whether its tasks have public addresses is not known before the deployment"])
    }
}
