// @ts-nocheck
// Generated from crds/spiderpool.spidernet.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"SpiderCoordinator","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"hijackCIDR":{"type":"array","items":{"type":"string"},"nullable":true},"hostRuleTable":{"type":"integer","nullable":true},"mode":{"type":"string","enum":["auto","underlay","overlay","disabled",null],"nullable":true},"podCIDRType":{"type":"string","enum":["auto","cluster","calico","cilium","none",null],"nullable":true},"podDefaultRouteNIC":{"type":"string","nullable":true},"podMACPrefix":{"type":"string","nullable":true},"podRPFilter":{"type":"integer","nullable":true},"policyRoutes":{"type":"array","items":{"type":"object","properties":{"dst":{"type":"string","nullable":true},"gw":{"type":"string","nullable":true}},"additionalProperties":false},"nullable":true},"tunePodRoutes":{"type":"boolean","nullable":true},"txQueueLen":{"type":"integer","nullable":true},"vethLinkAddress":{"type":"string","nullable":true},"vethMTU":{"type":"integer","minimum":1,"nullable":true}},"additionalProperties":false,"nullable":true},"status":{}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpiderCoordinator" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func2.call(schema6.properties.spec.properties, key1))){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data3.hijackCIDR !== undefined){
let data4 = data3.hijackCIDR;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/spec/hijackCIDR",schemaPath:"#/properties/spec/properties/hijackCIDR/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.hijackCIDR.type,parentSchema:schema6.properties.spec.properties.hijackCIDR,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/spec/hijackCIDR/" + i0,schemaPath:"#/properties/spec/properties/hijackCIDR/items/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.hijackCIDR.items.type,parentSchema:schema6.properties.spec.properties.hijackCIDR.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
if(data3.hostRuleTable !== undefined){
let data6 = data3.hostRuleTable;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/spec/hostRuleTable",schemaPath:"#/properties/spec/properties/hostRuleTable/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.hostRuleTable.type,parentSchema:schema6.properties.spec.properties.hostRuleTable,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.mode !== undefined){
let data7 = data3.mode;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.mode.type,parentSchema:schema6.properties.spec.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((data7 === "auto") || (data7 === "underlay")) || (data7 === "overlay")) || (data7 === "disabled")) || (data7 === null))){
const err10 = {instancePath:instancePath+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.mode.enum},schema:schema6.properties.spec.properties.mode.enum,parentSchema:schema6.properties.spec.properties.mode,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.podCIDRType !== undefined){
let data8 = data3.podCIDRType;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/spec/podCIDRType",schemaPath:"#/properties/spec/properties/podCIDRType/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podCIDRType.type,parentSchema:schema6.properties.spec.properties.podCIDRType,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((data8 === "auto") || (data8 === "cluster")) || (data8 === "calico")) || (data8 === "cilium")) || (data8 === "none")) || (data8 === null))){
const err12 = {instancePath:instancePath+"/spec/podCIDRType",schemaPath:"#/properties/spec/properties/podCIDRType/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.podCIDRType.enum},schema:schema6.properties.spec.properties.podCIDRType.enum,parentSchema:schema6.properties.spec.properties.podCIDRType,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.podDefaultRouteNIC !== undefined){
let data9 = data3.podDefaultRouteNIC;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/spec/podDefaultRouteNIC",schemaPath:"#/properties/spec/properties/podDefaultRouteNIC/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podDefaultRouteNIC.type,parentSchema:schema6.properties.spec.properties.podDefaultRouteNIC,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.podMACPrefix !== undefined){
let data10 = data3.podMACPrefix;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/spec/podMACPrefix",schemaPath:"#/properties/spec/properties/podMACPrefix/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.podMACPrefix.type,parentSchema:schema6.properties.spec.properties.podMACPrefix,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.podRPFilter !== undefined){
let data11 = data3.podRPFilter;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err15 = {instancePath:instancePath+"/spec/podRPFilter",schemaPath:"#/properties/spec/properties/podRPFilter/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.podRPFilter.type,parentSchema:schema6.properties.spec.properties.podRPFilter,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.policyRoutes !== undefined){
let data12 = data3.policyRoutes;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err16 = {instancePath:instancePath+"/spec/policyRoutes",schemaPath:"#/properties/spec/properties/policyRoutes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.policyRoutes.type,parentSchema:schema6.properties.spec.properties.policyRoutes,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((key2 === "dst") || (key2 === "gw"))){
const err17 = {instancePath:instancePath+"/spec/policyRoutes/" + i1,schemaPath:"#/properties/spec/properties/policyRoutes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.policyRoutes.items,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data13.dst !== undefined){
let data14 = data13.dst;
if((typeof data14 !== "string") && (data14 !== null)){
const err18 = {instancePath:instancePath+"/spec/policyRoutes/" + i1+"/dst",schemaPath:"#/properties/spec/properties/policyRoutes/items/properties/dst/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.policyRoutes.items.properties.dst.type,parentSchema:schema6.properties.spec.properties.policyRoutes.items.properties.dst,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data13.gw !== undefined){
let data15 = data13.gw;
if((typeof data15 !== "string") && (data15 !== null)){
const err19 = {instancePath:instancePath+"/spec/policyRoutes/" + i1+"/gw",schemaPath:"#/properties/spec/properties/policyRoutes/items/properties/gw/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.policyRoutes.items.properties.gw.type,parentSchema:schema6.properties.spec.properties.policyRoutes.items.properties.gw,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/spec/policyRoutes/" + i1,schemaPath:"#/properties/spec/properties/policyRoutes/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.policyRoutes.items.type,parentSchema:schema6.properties.spec.properties.policyRoutes.items,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
if(data3.tunePodRoutes !== undefined){
let data16 = data3.tunePodRoutes;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err21 = {instancePath:instancePath+"/spec/tunePodRoutes",schemaPath:"#/properties/spec/properties/tunePodRoutes/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.tunePodRoutes.type,parentSchema:schema6.properties.spec.properties.tunePodRoutes,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.txQueueLen !== undefined){
let data17 = data3.txQueueLen;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
const err22 = {instancePath:instancePath+"/spec/txQueueLen",schemaPath:"#/properties/spec/properties/txQueueLen/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.txQueueLen.type,parentSchema:schema6.properties.spec.properties.txQueueLen,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.vethLinkAddress !== undefined){
let data18 = data3.vethLinkAddress;
if((typeof data18 !== "string") && (data18 !== null)){
const err23 = {instancePath:instancePath+"/spec/vethLinkAddress",schemaPath:"#/properties/spec/properties/vethLinkAddress/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.vethLinkAddress.type,parentSchema:schema6.properties.spec.properties.vethLinkAddress,data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.vethMTU !== undefined){
let data19 = data3.vethMTU;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (data19 !== null)){
const err24 = {instancePath:instancePath+"/spec/vethMTU",schemaPath:"#/properties/spec/properties/vethMTU/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.vethMTU.type,parentSchema:schema6.properties.spec.properties.vethMTU,data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 1 || isNaN(data19)){
const err25 = {instancePath:instancePath+"/spec/vethMTU",schemaPath:"#/properties/spec/properties/vethMTU/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6.properties.spec.properties.vethMTU,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
