// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"CloneSet","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"lifecycle":{"type":"object","properties":{"inPlaceUpdate":{"$ref":"shared#/definitions/part0"},"preDelete":{"$ref":"shared#/definitions/part0"},"preNormal":{"$ref":"shared#/definitions/part0"}},"additionalProperties":false,"nullable":true},"minReadySeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"progressDeadlineSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"replicas":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"scaleStrategy":{"type":"object","properties":{"disablePVCReuse":{"type":"boolean","nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"podsToDelete":{"$ref":"shared#/definitions/part1"}},"additionalProperties":false,"nullable":true},"selector":{"$ref":"shared#/definitions/part2"},"template":{"type":"object"},"updateStrategy":{"type":"object","properties":{"inPlaceUpdateStrategy":{"type":"object","properties":{"gracePeriodSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"maxSurge":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"partition":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"priorityStrategy":{"type":"object","properties":{"orderPriority":{"type":"array","items":{"type":"object","properties":{"orderedKey":{"type":"string"}},"required":["orderedKey"],"additionalProperties":false},"nullable":true},"weightPriority":{"type":"array","items":{"type":"object","properties":{"matchSelector":{"$ref":"shared#/definitions/part2"},"weight":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["matchSelector","weight"],"additionalProperties":false},"nullable":true}},"additionalProperties":false,"nullable":true},"scatterStrategy":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}},"required":["key","value"],"additionalProperties":false},"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"volumeClaimTemplates":{"type":"array","nullable":true}},"required":["selector","template"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};
const func2 = Object.prototype.hasOwnProperty;
const schema8 = {"type":"object","properties":{"finalizersHandler":{"$ref":"shared#/definitions/part1"},"labelsHandler":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true},"markPodNotReady":{"type":"boolean","nullable":true}},"additionalProperties":false,"nullable":true};
const schema9 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema9.items.type,parentSchema:schema9.items,data:data0};
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
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "finalizersHandler") || (key0 === "labelsHandler")) || (key0 === "markPodNotReady"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.finalizersHandler !== undefined){
if(!(validate24(data.finalizersHandler, {instancePath:instancePath+"/finalizersHandler",parentData:data,parentDataProperty:"finalizersHandler",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.labelsHandler !== undefined){
let data1 = data.labelsHandler;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/labelsHandler",schemaPath:"#/properties/labelsHandler/type",keyword:"type",params:{type: "object"},schema:schema8.properties.labelsHandler.type,parentSchema:schema8.properties.labelsHandler,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/labelsHandler/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labelsHandler/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.labelsHandler.additionalProperties.type,parentSchema:schema8.properties.labelsHandler.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.markPodNotReady !== undefined){
let data3 = data.markPodNotReady;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/markPodNotReady",schemaPath:"#/properties/markPodNotReady/type",keyword:"type",params:{type: "boolean"},schema:schema8.properties.markPodNotReady.type,parentSchema:schema8.properties.markPodNotReady,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema9.items.type,parentSchema:schema9.items,data:data0};
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
validate29.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"matchExpressions":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$ref":"shared#/definitions/part1"}},"required":["key","operator"],"additionalProperties":false},"nullable":true},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
let data0 = data.matchExpressions;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/matchExpressions",schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type: "array"},schema:schema11.properties.matchExpressions.type,parentSchema:schema11.properties.matchExpressions,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err2 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema11.properties.matchExpressions.items.required,parentSchema:schema11.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.operator === undefined){
const err3 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema11.properties.matchExpressions.items.required,parentSchema:schema11.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "operator")) || (key1 === "values"))){
const err4 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.matchExpressions.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/matchExpressions/" + i0+"/key",schemaPath:"#/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema11.properties.matchExpressions.items.properties.key.type,parentSchema:schema11.properties.matchExpressions.items.properties.key,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.operator !== undefined){
let data3 = data1.operator;
if(typeof data3 !== "string"){
const err6 = {instancePath:instancePath+"/matchExpressions/" + i0+"/operator",schemaPath:"#/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema11.properties.matchExpressions.items.properties.operator.type,parentSchema:schema11.properties.matchExpressions.items.properties.operator,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.values !== undefined){
if(!(validate24(data1.values, {instancePath:instancePath+"/matchExpressions/" + i0+"/values",parentData:data1,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/matchExpressions/" + i0,schemaPath:"#/properties/matchExpressions/items/type",keyword:"type",params:{type: "object"},schema:schema11.properties.matchExpressions.items.type,parentSchema:schema11.properties.matchExpressions.items,data:data1};
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
if(data.matchLabels !== undefined){
let data5 = data.matchLabels;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err8 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema11.properties.matchLabels.type,parentSchema:schema11.properties.matchLabels,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/matchLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema11.properties.matchLabels.additionalProperties.type,parentSchema:schema11.properties.matchLabels.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CloneSet" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.selector === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "selector"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.template === undefined){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!(func2.call(schema6.properties.spec.properties, key1))){
const err7 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.lifecycle !== undefined){
let data4 = data3.lifecycle;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.lifecycle.type,parentSchema:schema6.properties.spec.properties.lifecycle,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "inPlaceUpdate") || (key2 === "preDelete")) || (key2 === "preNormal"))){
const err9 = {instancePath:instancePath+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.lifecycle,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.inPlaceUpdate !== undefined){
if(!(validate23(data4.inPlaceUpdate, {instancePath:instancePath+"/spec/lifecycle/inPlaceUpdate",parentData:data4,parentDataProperty:"inPlaceUpdate",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.preDelete !== undefined){
if(!(validate23(data4.preDelete, {instancePath:instancePath+"/spec/lifecycle/preDelete",parentData:data4,parentDataProperty:"preDelete",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data4.preNormal !== undefined){
if(!(validate23(data4.preNormal, {instancePath:instancePath+"/spec/lifecycle/preNormal",parentData:data4,parentDataProperty:"preNormal",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
if(data3.minReadySeconds !== undefined){
let data8 = data3.minReadySeconds;
if((!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))) && (data8 !== null)){
const err10 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.minReadySeconds.type,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 > 2147483647 || isNaN(data8)){
const err11 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/minReadySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.minReadySeconds,data:data8};
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
if(data3.progressDeadlineSeconds !== undefined){
let data9 = data3.progressDeadlineSeconds;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/progressDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.progressDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.progressDeadlineSeconds,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 2147483647 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/progressDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.progressDeadlineSeconds,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 < -2147483648 || isNaN(data9)){
const err15 = {instancePath:instancePath+"/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/progressDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.progressDeadlineSeconds,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data3.replicas !== undefined){
let data10 = data3.replicas;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (data10 !== null)){
const err16 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.replicas,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 2147483647 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.replicas,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data10 < -2147483648 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.replicas,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data3.revisionHistoryLimit !== undefined){
let data11 = data3.revisionHistoryLimit;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (data11 !== null)){
const err19 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 2147483647 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data11 < -2147483648 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data3.scaleStrategy !== undefined){
let data12 = data3.scaleStrategy;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/scaleStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.scaleStrategy.type,parentSchema:schema6.properties.spec.properties.scaleStrategy,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(((key3 === "disablePVCReuse") || (key3 === "maxUnavailable")) || (key3 === "podsToDelete"))){
const err23 = {instancePath:instancePath+"/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/scaleStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.scaleStrategy,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.disablePVCReuse !== undefined){
let data13 = data12.disablePVCReuse;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err24 = {instancePath:instancePath+"/spec/scaleStrategy/disablePVCReuse",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/disablePVCReuse/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.scaleStrategy.properties.disablePVCReuse.type,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.disablePVCReuse,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.maxUnavailable !== undefined){
let data14 = data12.maxUnavailable;
if(((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (typeof data14 !== "string")) && (data14 !== null)){
const err25 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 2147483647 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data14 < -2147483648 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/scaleStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data12.podsToDelete !== undefined){
if(!(validate29(data12.podsToDelete, {instancePath:instancePath+"/spec/scaleStrategy/podsToDelete",parentData:data12,parentDataProperty:"podsToDelete",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
if(data3.selector !== undefined){
if(!(validate31(data3.selector, {instancePath:instancePath+"/spec/selector",parentData:data3,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data3.template !== undefined){
let data17 = data3.template;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err28 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data3.updateStrategy !== undefined){
let data18 = data3.updateStrategy;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err29 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((((((((key4 === "inPlaceUpdateStrategy") || (key4 === "maxSurge")) || (key4 === "maxUnavailable")) || (key4 === "partition")) || (key4 === "paused")) || (key4 === "priorityStrategy")) || (key4 === "scatterStrategy")) || (key4 === "type"))){
const err30 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.inPlaceUpdateStrategy !== undefined){
let data19 = data18.inPlaceUpdateStrategy;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err31 = {instancePath:instancePath+"/spec/updateStrategy/inPlaceUpdateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/inPlaceUpdateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy,data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(key5 === "gracePeriodSeconds")){
const err32 = {instancePath:instancePath+"/spec/updateStrategy/inPlaceUpdateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/inPlaceUpdateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data19.gracePeriodSeconds !== undefined){
let data20 = data19.gracePeriodSeconds;
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (data20 !== null)){
const err33 = {instancePath:instancePath+"/spec/updateStrategy/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 2147483647 || isNaN(data20)){
const err34 = {instancePath:instancePath+"/spec/updateStrategy/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data20 < -2147483648 || isNaN(data20)){
const err35 = {instancePath:instancePath+"/spec/updateStrategy/inPlaceUpdateStrategy/gracePeriodSeconds",schemaPath:"#/properties/spec/properties/updateStrategy/properties/inPlaceUpdateStrategy/properties/gracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.inPlaceUpdateStrategy.properties.gracePeriodSeconds,data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
if(data18.maxSurge !== undefined){
let data21 = data18.maxSurge;
if(((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (typeof data21 !== "string")) && (data21 !== null)){
const err36 = {instancePath:instancePath+"/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxSurge/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.maxSurge.type},schema:schema6.properties.spec.properties.updateStrategy.properties.maxSurge.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxSurge,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 > 2147483647 || isNaN(data21)){
const err37 = {instancePath:instancePath+"/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxSurge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxSurge,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err38 = {instancePath:instancePath+"/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxSurge/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxSurge,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data18.maxUnavailable !== undefined){
let data22 = data18.maxUnavailable;
if(((!((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22)))) && (typeof data22 !== "string")) && (data22 !== null)){
const err39 = {instancePath:instancePath+"/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.updateStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data22 == "number"){
if(data22 > 2147483647 || isNaN(data22)){
const err40 = {instancePath:instancePath+"/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data22 < -2147483648 || isNaN(data22)){
const err41 = {instancePath:instancePath+"/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/updateStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data18.partition !== undefined){
let data23 = data18.partition;
if(((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (typeof data23 !== "string")) && (data23 !== null)){
const err42 = {instancePath:instancePath+"/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/partition/type",keyword:"type",params:{type: schema6.properties.spec.properties.updateStrategy.properties.partition.type},schema:schema6.properties.spec.properties.updateStrategy.properties.partition.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.partition,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 > 2147483647 || isNaN(data23)){
const err43 = {instancePath:instancePath+"/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.partition,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data23 < -2147483648 || isNaN(data23)){
const err44 = {instancePath:instancePath+"/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/updateStrategy/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.partition,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data18.paused !== undefined){
let data24 = data18.paused;
if((typeof data24 !== "boolean") && (data24 !== null)){
const err45 = {instancePath:instancePath+"/spec/updateStrategy/paused",schemaPath:"#/properties/spec/properties/updateStrategy/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.updateStrategy.properties.paused.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.paused,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.priorityStrategy !== undefined){
let data25 = data18.priorityStrategy;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err46 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
if(!((key6 === "orderPriority") || (key6 === "weightPriority"))){
const err47 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.orderPriority !== undefined){
let data26 = data25.orderPriority;
if((!(Array.isArray(data26))) && (data26 !== null)){
const err48 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/orderPriority",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/orderPriority/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(Array.isArray(data26)){
const len0 = data26.length;
for(let i0=0; i0<len0; i0++){
let data27 = data26[i0];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.orderedKey === undefined){
const err49 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/orderPriority/" + i0,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/orderPriority/items/required",keyword:"required",params:{missingProperty: "orderedKey"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key7 in data27){
if(!(key7 === "orderedKey")){
const err50 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/orderPriority/" + i0,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/orderPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.orderedKey !== undefined){
let data28 = data27.orderedKey;
if(typeof data28 !== "string"){
const err51 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/orderPriority/" + i0+"/orderedKey",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/orderPriority/items/properties/orderedKey/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items.properties.orderedKey.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items.properties.orderedKey,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/orderPriority/" + i0,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/orderPriority/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.orderPriority.items,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
if(data25.weightPriority !== undefined){
let data29 = data25.weightPriority;
if((!(Array.isArray(data29))) && (data29 !== null)){
const err53 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority,data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.matchSelector === undefined){
const err54 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "matchSelector"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30.weight === undefined){
const err55 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "weight"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key8 in data30){
if(!((key8 === "matchSelector") || (key8 === "weight"))){
const err56 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data30.matchSelector !== undefined){
if(!(validate31(data30.matchSelector, {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1+"/matchSelector",parentData:data30,parentDataProperty:"matchSelector",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data30.weight !== undefined){
let data32 = data30.weight;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err57 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/properties/weight/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.properties.weight.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data32};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 > 2147483647 || isNaN(data32)){
const err58 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data32};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data32 < -2147483648 || isNaN(data32)){
const err59 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1+"/weight",schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.properties.weight,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/spec/updateStrategy/priorityStrategy/weightPriority/" + i1,schemaPath:"#/properties/spec/properties/updateStrategy/properties/priorityStrategy/properties/weightPriority/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.priorityStrategy.properties.weightPriority.items,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
}
}
if(data18.scatterStrategy !== undefined){
let data33 = data18.scatterStrategy;
if((!(Array.isArray(data33))) && (data33 !== null)){
const err61 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.key === undefined){
const err62 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data34.value === undefined){
const err63 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.required,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key9 in data34){
if(!((key9 === "key") || (key9 === "value"))){
const err64 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data34.key !== undefined){
let data35 = data34.key;
if(typeof data35 !== "string"){
const err65 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2+"/key",schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.key.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.key,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data34.value !== undefined){
let data36 = data34.value;
if(typeof data36 !== "string"){
const err66 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2+"/value",schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.value.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.value,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/spec/updateStrategy/scatterStrategy/" + i2,schemaPath:"#/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
if(data18.type !== undefined){
let data37 = data18.type;
if((typeof data37 !== "string") && (data37 !== null)){
const err68 = {instancePath:instancePath+"/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.type,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data3.volumeClaimTemplates !== undefined){
let data38 = data3.volumeClaimTemplates;
if((!(Array.isArray(data38))) && (data38 !== null)){
const err69 = {instancePath:instancePath+"/spec/volumeClaimTemplates",schemaPath:"#/properties/spec/properties/volumeClaimTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.volumeClaimTemplates.type,parentSchema:schema6.properties.spec.properties.volumeClaimTemplates,data:data38};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
