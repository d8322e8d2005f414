// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

extension Environment {
    static let costing = Environment("costing", region: .euWest1, account: .any) {
        CostedStack(name: "way", zones: 2)
        CostedStack(name: "rest", zones: 0)
    }

    static let far = Environment("far", region: "cn-north-1", account: .any) { CostedStack(name: "way", zones: 2) }
}

/// Endpoints in some zones, or else a key and a topic.
struct CostedStack: Stack {
    let name: String
    let description = "A test"
    let zones: Int
    var gateways = 0

    var body: some StackContent {
        if zones > 0 {
            UntypedResource(
                "Endpoint", type: "AWS::EC2::VPCEndpoint",
                properties: [
                    "VpcEndpointType": "Interface", "VpcId": "vpc-00000001", "ServiceName": "com.amazonaws.x",
                    "SubnetIds": .init(node: .array((0..<zones).map { .string("subnet-\($0)") })),
                ])
        } else if gateways > 0 {
            for number in 0..<gateways {
                UntypedResource(
                    "Gateway\(number)", type: "AWS::EC2::NatGateway",
                    properties: ["SubnetId": "subnet-00000001", "AllocationId": "eipalloc-1"])
            }
        } else {
            UntypedResource("Key", type: "AWS::KMS::Key")
            UntypedResource("Topic", type: "AWS::SNS::Topic")
        }
    }
}
