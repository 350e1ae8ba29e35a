// @ts-nocheck
// Generated from crds/spiderpool.spidernet.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"SpiderSubnet","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"excludeIPs":{"$ref":"shared#/definitions/part0"},"gateway":{"type":"string","nullable":true},"ipVersion":{"type":"integer","enum":[4,6,null],"nullable":true},"ips":{"$ref":"shared#/definitions/part0"},"routes":{"type":"array","items":{"type":"object","properties":{"dst":{"type":"string","nullable":true},"gw":{"type":"string","nullable":true}},"additionalProperties":false},"nullable":true},"subnet":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"status":{}},"additionalProperties":false};
const schema8 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema8.items.type,parentSchema:schema8.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SpiderSubnet" */;
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
if(!((((((key1 === "excludeIPs") || (key1 === "gateway")) || (key1 === "ipVersion")) || (key1 === "ips")) || (key1 === "routes")) || (key1 === "subnet"))){
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
if(data3.excludeIPs !== undefined){
if(!(validate23(data3.excludeIPs, {instancePath:instancePath+"/spec/excludeIPs",parentData:data3,parentDataProperty:"excludeIPs",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.gateway !== undefined){
let data5 = data3.gateway;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/spec/gateway",schemaPath:"#/properties/spec/properties/gateway/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.gateway.type,parentSchema:schema6.properties.spec.properties.gateway,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.ipVersion !== undefined){
let data6 = data3.ipVersion;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
const err7 = {instancePath:instancePath+"/spec/ipVersion",schemaPath:"#/properties/spec/properties/ipVersion/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.ipVersion.type,parentSchema:schema6.properties.spec.properties.ipVersion,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data6 === 4) || (data6 === 6)) || (data6 === null))){
const err8 = {instancePath:instancePath+"/spec/ipVersion",schemaPath:"#/properties/spec/properties/ipVersion/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.ipVersion.enum},schema:schema6.properties.spec.properties.ipVersion.enum,parentSchema:schema6.properties.spec.properties.ipVersion,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.ips !== undefined){
if(!(validate23(data3.ips, {instancePath:instancePath+"/spec/ips",parentData:data3,parentDataProperty:"ips",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.routes !== undefined){
let data8 = data3.routes;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err9 = {instancePath:instancePath+"/spec/routes",schemaPath:"#/properties/spec/properties/routes/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.routes.type,parentSchema:schema6.properties.spec.properties.routes,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((key2 === "dst") || (key2 === "gw"))){
const err10 = {instancePath:instancePath+"/spec/routes/" + i0,schemaPath:"#/properties/spec/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.routes.items,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.dst !== undefined){
let data10 = data9.dst;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/spec/routes/" + i0+"/dst",schemaPath:"#/properties/spec/properties/routes/items/properties/dst/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.routes.items.properties.dst.type,parentSchema:schema6.properties.spec.properties.routes.items.properties.dst,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data9.gw !== undefined){
let data11 = data9.gw;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/spec/routes/" + i0+"/gw",schemaPath:"#/properties/spec/properties/routes/items/properties/gw/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.routes.items.properties.gw.type,parentSchema:schema6.properties.spec.properties.routes.items.properties.gw,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/spec/routes/" + i0,schemaPath:"#/properties/spec/properties/routes/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.routes.items.type,parentSchema:schema6.properties.spec.properties.routes.items,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
if(data3.subnet !== undefined){
let data12 = data3.subnet;
if((typeof data12 !== "string") && (data12 !== null)){
const err14 = {instancePath:instancePath+"/spec/subnet",schemaPath:"#/properties/spec/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.subnet.type,parentSchema:schema6.properties.spec.properties.subnet,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
