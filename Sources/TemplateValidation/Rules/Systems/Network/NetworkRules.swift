// SPDX-License-Identifier: Apache-2.0

/// The rules about networks: addresses, zones, route tables, what belongs to one VPC.
enum NetworkRules {
    static let all: [any TemplateRule.Type] = [
        SubnetAddressesRule.self, ZoneOfRegionRule.self, RouteTableAssociationRule.self, RouteTargetRule.self,
        GatewayAttachmentRule.self, NATGatewayRule.self, OneVPCRule.self, VPCEndpointRule.self, PrivateDNSRule.self,
        SecurityGroupRuleShapeRule.self, NetworkACLEntryRule.self, OneWayACLRule.self,
    ]
}
