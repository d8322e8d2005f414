// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Ways out of a network.
enum EndpointCosts: CostRule {
    static let types = ["AWS::EC2::VPCEndpoint"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let type = resource["VpcEndpointType"].text(default: "Gateway") else {
            return .notCovered("its type is not known before the deployment")
        }
        switch type {
        case "Gateway": return .free
        case "Interface":
            guard let zones = resource["SubnetIds"].count else {
                return .notCovered("the number of its subnets is not known before the deployment")
            }
            return .priced([Charge(.endpoint, Amount(zones)), Charge(.endpointData)])
        default: return .notCovered("no price of an endpoint of type \(type) is known here")
        }
    }
}

enum NATGatewayCosts: CostRule {
    static let types = ["AWS::EC2::NatGateway"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["AvailabilityMode"].text(default: "zonal") == "zonal" else {
            return .notCovered("AWS decides in how many zones it stands")
        }
        return .priced([Charge(.natGateway), Charge(.natData)])
    }
}

enum AddressCosts: CostRule {
    static let types = ["AWS::EC2::EIP"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        resource["PublicIpv4Pool"].isAbsent
            ? .priced([Charge(.publicIPv4)]) : .notCovered("an address of your own pool costs nothing or little")
    }
}
