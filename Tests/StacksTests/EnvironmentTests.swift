// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct EnvironmentTests {
    @Test func env1HasTheSeedsValues() throws {
        let values = StackUnderTest(ServiceStack(.env1)).parameterValues
        #expect(
            values == [
                "Deployment": "cluster1", "Stage": "dev", "VpcCidrBlock": "10.0.0.0/16",
                "AvailabilityZones": "eu-west-1a,eu-west-1b", "PrivateSubnetCidrBlocks": "10.0.0.0/24,10.0.1.0/24",
                "S3PrefixListId": "pl-6da54004", "WebRepositoryName": "cluster1/service",
                "WebImageUri": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/cluster1/service:1.0.0",
                "WebPort": "8080", "WebHealthCheckPath": "/actuator/health", "WebTaskCount": "1",
                "WebTaskCpu": "1024", "WebTaskMemory": "2048", "LogRetentionInDays": "14",
            ])
    }

    @Test func noEnvironmentHasFindings() {
        for environment in environments {
            #expect(environment.synthesize().flatMap(\.diagnostics).isEmpty, "\(environment.name)")
        }
    }

    @Test func everyEnvironmentIsPinned() {
        #expect(environments.map(\.account) == Array(repeating: "123456789012", count: 5))
    }

    @Test func anEnvironmentIsWhatItsSettingsSay() {
        let settings = Settings.env1.with {
            $0.account = "210987654321"
            $0.stage = "test"
            $0.tags = ["Team": "web"]
            $0.terminationProtection = false
        }
        let environment = Environment("x", settings) { RegistryStack($0) }
        #expect(environment.region == .euWest1)
        #expect(environment.account == "210987654321")
        #expect(environment.stackName(of: RegistryStack(settings)) == "cluster1-test-registry")
        #expect(environment.tags.map { "\($0.key)=\($0.value)" } == ["Team=web"])
        #expect(environment.terminationProtection == false)
    }

    @Test func templatesDifferOnlyWhereTheirShapeDoes() {
        var other = Settings.env1
        other.stage = "test"
        other.logs.retentionInDays = 30
        other.services[0].cpu = 512
        #expect(ServiceStack(other).template == ServiceStack(.env1).template)
        other.logs.retained = true
        #expect(ServiceStack(other).template != ServiceStack(.env1).template)
    }

    @Test func theNumberOfZonesShapesTheTemplate() {
        #expect(StackUnderTest(NetworkStack(.env2)).count(EC2.Subnet.self) == 3)
    }

    @Test func logsOutliveAProductionStackOnly() throws {
        #expect(try StackUnderTest(ServiceStack(.env1)).resource("WebLogGroup").deletionPolicy == "Delete")
        #expect(try StackUnderTest(ServiceStack(.env2)).resource("WebLogGroup").deletionPolicy == "Retain")
    }

    @Test func everyArchitectureIsCommitted() {
        let architectures = [Settings.env1, .env2, .httpAPI, .nat, .publicLoadBalancer].map(\.architecture)
        #expect(Set(architectures.map { $0.egress.map { "\($0)" } ?? "public" }).count == 3)
        #expect(Set(architectures.map { "\($0.balancer)" }) == ["network", "application"])
    }

    @Test func valuesThatBreakAConstraintAreNamedWithTheirEnvironment() {
        var settings = Settings.env1
        settings.services[0].port = 70_000
        settings.services[0].cpu = 1000
        settings.network = .own(
            AddressPlan(
                vpcCidrBlock: "10.0.0.0/16",
                zones: [.init("eu-west-1a", private: "10.0.0/24"), .init("eu-west-1b", private: "10.0.1.0/24")]))
        let broken = Environment("env1", settings) { ServiceStack($0) }
        let messages = broken.synthesize().flatMap(\.diagnostics).filter { $0.rule == "parameter-value" }.map(\.message)
        #expect(messages.count == 3)
        #expect(messages.contains { $0.contains("environment 'env1'") && $0.contains("'WebPort'") })
        #expect(messages.contains { $0.contains("'WebTaskCpu'") && $0.contains("AllowedValues") })
        #expect(messages.contains { $0.contains("'PrivateSubnetCidrBlocks'") })
    }

    @Test func aRegionWhosePrefixListIsUnknownIsSaid() {
        var settings = Settings.env1
        settings.region = "xx-west-1"
        settings.s3PrefixListId = nil
        let environment = Environment("x", settings) { ServiceStack($0) }
        #expect(
            environment.synthesize().flatMap(\.diagnostics).filter { $0.rule != "availability-zone" }.map(\.message)
                == ["environment 'x' gives no value to parameter 'S3PrefixListId', which has no default"])
    }

    @Test func theRegistryComesFirstAndItsImagesStay() throws {
        #expect(environments[0].stacks.map(\.stack.name) == ["registry", "service"])
        let repository = try StackUnderTest(RegistryStack(.env1)).resource(ECR.Repository.self)
        #expect(repository["ImageScanningConfiguration.ScanOnPush"] == true)
        #expect(repository["ImageTagMutability"] == "IMMUTABLE")
        #expect(repository["EncryptionConfiguration.EncryptionType"] == "AES256")
        #expect(repository.deletionPolicy == "Retain")
        let policy = try #require(repository["LifecyclePolicy.LifecyclePolicyText"]?.stringValue)
        #expect(try JSONReader.read(policy)["rules"]?.arrayValue?.count == 2)
    }
}
